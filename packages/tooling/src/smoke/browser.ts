import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import type { Finished } from '../workspace/run.ts'
import type { Entry } from './entries.ts'

/** Libraries that ask for a module of Node only when they find themselves in Node; bundlers of browsers leave that import as it is. */
const asksInNodeOnly = ['highs']

/** Bundles an entry for a browser, where a Node module cannot be resolved, and says how large it is. */
export async function bundleForBrowser(project: string, { specifier }: Entry): Promise<Finished> {
  try {
    const { outputFiles } = await build({
      stdin: { contents: `export * from '${specifier}'`, resolveDir: project },
      ...{ bundle: true, minify: true, write: false, platform: 'browser', format: 'esm', logLevel: 'silent' },
      external: asksInNodeOnly,
    })
    const size = gzipSync(outputFiles[0]?.contents ?? '').length
    return { exitCode: 0, output: `${specifier}: ${(size / 1024).toFixed(1)} KiB gzipped` }
  } catch (error) {
    return { exitCode: 1, output: `${specifier}: ${error instanceof Error ? error.message : String(error)}` }
  }
}
