import type { ConvertRequest } from '@nrec-align/convert'
import type { DataSet } from '../sets/data-set.ts'

/** Name under which the laws read a data set. */
export const SOURCE = 'source'

/** Asks for a data set to be converted. */
export const requestOf = (set: DataSet, to: ConvertRequest['to']): ConvertRequest => ({
  sources: [{ name: SOURCE, from: set.instance, input: set.files }],
  to,
  tables: set.tables,
})
