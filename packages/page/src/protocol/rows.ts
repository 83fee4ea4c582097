import type { FoundRecord } from '@nrec-align/convert'

/** The first records of a file, or those that findings are about. */
export interface Rows {
  readonly file: string
  readonly records: readonly FoundRecord[]
}
