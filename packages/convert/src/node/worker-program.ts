import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import type { WorkerOptions } from 'node:worker_threads'

/** This file, whether it was built as an ES module or as CommonJS. */
const here: string = typeof __filename === 'string' ? pathToFileURL(__filename).href : import.meta.url

const ending = /\.[cm]?[jt]s$/.exec(new URL(here).pathname)?.[0] ?? '.js'

/** The program of a thread lies beside this file, in the same form. */
export const workerProgram = new URL(`./worker${ending}`, here)

/** In the repository nothing has to be built: there the program is taken from its sources. */
export const workerOptions = (): WorkerOptions =>
  ending === '.ts' ? { execArgv: ['--import', typeScript(), '--conditions=@nrec-align/source'] } : {}

/** A module that lets a thread run TypeScript. */
const typeScript = (): string => {
  const tsx = pathToFileURL(
    createRequire(here)
      .resolve('tsx/esm/api')
      .replace(/\.cjs$/, '.mjs'),
  ).href
  return `data:text/javascript,${encodeURIComponent(`import { register } from ${JSON.stringify(tsx)}; register()`)}`
}
