import type { IssueCode } from '../issue/code.ts'
import type { Row } from './row.ts'

/** One way to make a good row bad. */
export interface Fault {
  readonly code: IssueCode
  /** Whether a row can be made bad in this way. */
  readonly fits: (row: Row) => boolean
  /** Changes the row; further cells are appended to the record. */
  readonly apply: (row: Row) => readonly string[]
}
