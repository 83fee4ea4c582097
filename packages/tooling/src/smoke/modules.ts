import type { Finished } from '../workspace/run.ts'
import type { Entry } from './entries.ts'
import { runProgram } from './program.ts'

/** Imports every entry from an ES module and looks for something exported. */
export function importAll(project: string, entries: readonly Entry[]): Promise<Finished> {
  return runProgram(
    project,
    'import-all.mjs',
    entries.map((entry) => use(entry, `await import('${entry.specifier}')`)).join(''),
  )
}

/** Requires every entry that a CommonJS module can load and looks for something exported. */
export function requireAll(project: string, entries: readonly Entry[]): Promise<Finished> {
  const loads = entries
    .filter(({ isRequirable }) => isRequirable)
    .map((entry) => use(entry, `require('${entry.specifier}')`))
  return runProgram(project, 'require-all.cjs', loads.join(''))
}

function use({ isProgram }: Entry, load: string): string {
  if (isProgram) return `${load}\n`
  return `if (Object.keys(${load}).length === 0) throw new Error(${JSON.stringify(`${load} gives nothing`)})\n`
}
