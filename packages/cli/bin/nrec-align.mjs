#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { register } from 'node:module'

const source = new URL('../src/index.ts', import.meta.url)
const inRepository = existsSync(source)
if (inRepository) await runTypeScript()

// Whoever reads what is printed may stop early, as "head" does.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error
})

const { run } = await import(inRepository ? source.href : '../dist/index.js')
process.exitCode = await run(process.argv.slice(2), {
  folder: process.cwd(),
  stdout: process.stdout,
  stderr: process.stderr,
})

/** In the repository nothing has to be built: the packages are taken from their sources. What is published holds none. */
async function runTypeScript() {
  const { register: registerTsx } = await import('tsx/esm/api')
  registerTsx()
  const hook = `export const resolve = (specifier, context, next) =>
    next(specifier, { ...context, conditions: [...context.conditions, '@nrec-align/source'] })`
  register(`data:text/javascript,${encodeURIComponent(hook)}`)
}
