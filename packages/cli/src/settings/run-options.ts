import { resolve } from 'node:path'
import type { RunOptions } from '@nrec-align/convert'
import type { FormatInstance } from '@nrec-align/mapping'
import { isIsoDate } from '@nrec-align/schema'
import { UsageError } from '../failure.ts'
import { checkOptions } from './options-for.ts'
import type { Settings } from './settings.ts'
import { fileAt, openTables } from './tables.ts'

/** What `convert` and `validate` are told about policies and helpers. */
export const runOptions = async (
  settings: Settings,
  formats: readonly FormatInstance[],
  folder: string,
): Promise<RunOptions> => {
  checkOptions(settings.set, formats)
  const { codes, asOf, onError, unknownCode, repair } = settings
  if (asOf !== undefined && !isIsoDate(asOf)) {
    throw new UsageError('bad-option', `--as-of wants a day such as 2025-10-01, not "${asOf}".`)
  }
  return {
    tables: await openTables(settings.tables, formats),
    ...(codes === undefined ? {} : { codes: await fileAt(resolve(folder, codes), '--codes') }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(onError === undefined ? {} : { onError }),
    ...(unknownCode === undefined ? {} : { unknownCode }),
    ...(repair === undefined ? {} : { repair }),
  }
}
