import type { InputFile } from '@nrec-align/io'
import type { FormatInstance, IssueCode } from '@nrec-align/mapping'

/** Files of one version of a format that belong together, and what a run needs to read them. */
export interface DataSet {
  /** Shown in the names of tests, such as `fixtures/clean`. */
  readonly name: string
  readonly instance: FormatInstance
  readonly files: readonly InputFile[]
  readonly tables: Readonly<Record<string, InputFile>>
  /** Every record is meant to be right: nothing may be found wrong with it. */
  readonly clean: boolean
  /** What reading must find, by file and record, where the records were spoilt on purpose. */
  readonly faults?: ReadonlyMap<string, readonly (readonly IssueCode[])[]>
}
