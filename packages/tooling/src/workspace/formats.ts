import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { FormatFunction } from '@nrec-align/mapping'
import { exportName } from './format-name.ts'
import { formatIds } from './packages.ts'
import { root } from './root.ts'

/** Every format of this repository, from its sources, in the order of their ids. */
export async function everyFormat(): Promise<readonly FormatFunction[]> {
  return Promise.all(formatIds().map(load))
}

async function load(id: string): Promise<FormatFunction> {
  const file = join(root, 'packages/formats', id, 'src/index.ts')
  const module = (await import(pathToFileURL(file).href)) as Readonly<Record<string, FormatFunction>>
  const found = module[exportName(id)]
  if (found === undefined) throw new Error(`${file} does not export ${exportName(id)}.`)
  return found
}
