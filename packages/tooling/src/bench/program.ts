import { copyFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
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
  const outfile = join(folder, 'measure.mjs')
  await build({
    entryPoints: [fileURLToPath(new URL('child.ts', import.meta.url))],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['@nrec-align/source'],
    // Papaparse is a CommonJS module and asks for Node's own with `require`.
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'\nconst require = makeRequire(import.meta.url)",
    },
    logLevel: 'error',
  })
  await copyFile(solverFile(), join(folder, 'highs.wasm'))
  return outfile
}

/** The module that the linear solver loads from beside the program. */
function solverFile(): string {
  const outcomes = createRequire(import.meta.url).resolve('@nrec-align/outcomes/package.json')
  return createRequire(outcomes).resolve('highs/runtime')
}
