import { recordsAt } from '@nrec-align/convert'
import { InputError } from '@nrec-align/io'
import type { SourceChoice } from '../protocol/choice.ts'
import type { Rows } from '../protocol/rows.ts'
import { hasLayouts, sourceOf } from './input.ts'
import type { Registry } from './registry.ts'

const firstRecords = [1, 2, 3, 4, 5, 6, 7, 8]
const mostFiles = 30

/** The first records of every file of a source; files that are no records, such as a list of the others, are left out. */
export const preview = async (
  choice: SourceChoice,
  showValues: boolean,
  registry: Registry,
): Promise<readonly Rows[]> => {
  const source = await sourceOf(choice, registry)
  if (!hasLayouts(source)) return []
  const found: Rows[] = []
  for (const { path } of source.input.slice(0, mostFiles)) {
    const records = await recordsAt(source, { file: path, records: firstRecords, showValues }).catch(unlessUnknown)
    if (records !== undefined) found.push({ file: path, records })
  }
  return found
}

const unlessUnknown = (error: unknown): undefined => {
  if (error instanceof InputError && error.code === 'unreadable') return undefined
  throw error
}
