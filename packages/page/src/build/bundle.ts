import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { lean } from './lean.ts'

const sources = fileURLToPath(new URL('..', import.meta.url))

/** Makes one classic script of a program, for browsers that came out since the spring of 2023. */
export const bundle = async (program: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [`${sources}/${program}`],
    bundle: true,
    minify: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    conditions: ['@nrec-align/source'],
    plugins: [lean],
    logLevel: 'error',
  })
  return outputFiles[0]?.text ?? ''
}

/** Makes a style sheet smaller. */
export const styleSheet = async (file: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [`${sources}/${file}`],
    minify: true,
    write: false,
    target: 'es2022',
    logLevel: 'error',
  })
  return outputFiles[0]?.text.trim() ?? ''
}
