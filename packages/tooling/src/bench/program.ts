import { copyFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'

/** The embedded database is no JavaScript that could be bundled: it is loaded from where it is installed. */
const native: Plugin = {
  name: 'native',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^@duckdb\// }, ({ path, importer }) => ({
      path: createRequire(importer).resolve(path),
      external: true,
    }))
  },
}

/**
 * Bundles the program that measures, as the published packages are bundled: loading from source takes
 * time and memory that users never spend.
 *
 * @returns path of the program
 */
export const bundledProgram = async (folder: string): Promise<string> => {
  const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
  await build({
    // The program of a thread lies beside the one that begins it.
    entryPoints: { measure: source('child.ts'), worker: source('../../../convert/src/node/worker.ts') },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['@nrec-align/source'],
    // Papaparse is a CommonJS module and asks for Node's own with `require`.
    banner: {
      js: "import { createRequire as requireOf } from 'node:module'\nconst require = requireOf(import.meta.url)",
    },
    logLevel: 'error',
    plugins: [native],
  })
  await copyFile(solverFile(), join(folder, 'highs.wasm'))
  return join(folder, 'measure.mjs')
}

/** The module that the linear solver loads from beside the program. */
function solverFile(): string {
  const outcomes = createRequire(import.meta.url).resolve('@nrec-align/outcomes/package.json')
  return createRequire(outcomes).resolve('highs/runtime')
}
