/** Which cell of the output is asked about. */
export interface CellQuestion {
  /** Name of a layout or of a file of the target, such as `users` or `users.csv`; may be left out where there is only one. */
  readonly file?: string
  /** Number of the record in that file, from 1. */
  readonly record: number
  /** Name of the column; for the common model the path of a field, such as `birthDate`. */
  readonly column: string
}

/** Which source records are asked about: those that an error report of the receiving system names so. */
export interface RecordQuestion {
  readonly named: string
}

/** How much of what people are called may stand in an answer. */
export interface ExplainOptions {
  /** Show values, and not only their shapes. */
  readonly showValues?: boolean
}
