import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { root } from '../workspace/root.ts'

/** Kilobytes that a package adds to a browser's bundle after minifying and gzip, other packages of this repository aside. */
export async function bundleSize(path: string): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'packages', path, 'src/index.ts')],
    bundle: true,
    minify: true,
    write: false,
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    conditions: ['@nrec-align/source'],
    external: ['@nrec-align/*'],
    logLevel: 'error',
  })
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length / 1000
}
