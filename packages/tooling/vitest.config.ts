import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { resolveExampleImports } from './src/examples/resolve-imports.ts'

const conditions = ['@nrec-align/source', 'module', 'node', 'development|production']

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  plugins: [resolveExampleImports()],
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['packages/**/test/**/*.test.ts', 'examples/**/test/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    typecheck: { enabled: false },
    server: { deps: { inline: [/\.doc-examples/] } },
  },
})
