import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeFormat } from '../new-format/write-format.ts'
import { type Finished, runNode } from '../workspace/run.ts'
import { compiler, strictOptions } from './typescript.ts'

/**
 * Makes a format in a folder of the project, outside any workspace.
 *
 * @returns its folder
 */
export function writeFormatOutside(project: string): string {
  const folder = join(project, 'formats', 'elsewhere')
  writeFormat('elsewhere', folder)
  const compilerOptions = {
    ...strictOptions,
    ...{ module: 'esnext', moduleResolution: 'bundler', allowImportingTsExtensions: true },
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['src', 'test'] }))
  return folder
}

/** Type-checks a format against the installed packages. */
export function typeCheckFormat(folder: string): Promise<Finished> {
  return runNode([compiler, '-p', folder], folder)
}

/** Runs a format's tests against the installed packages. */
export function testFormat(folder: string, project: string): Promise<Finished> {
  return runNode([join(project, 'node_modules/vitest/vitest.mjs'), 'run', '--root', folder], project)
}
