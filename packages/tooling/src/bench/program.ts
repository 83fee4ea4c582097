import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

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
  })
  return join(folder, 'measure.mjs')
}
