/** How large the parts of a record may grow before it is refused. */
export interface RecordLimits {
  /** Characters a cell. */
  readonly fieldLength: number
  /** Characters a record: what is held in memory while its end is still sought. */
  readonly recordLength: number
  readonly columns: number
}

/** The limits of a reader, from the options it was given. */
export function recordLimits(options: { maxFieldLength?: number; maxColumns?: number }): RecordLimits {
  const fieldLength = options.maxFieldLength ?? 1024 * 1024
  return { fieldLength, recordLength: fieldLength * 4, columns: options.maxColumns ?? 10_000 }
}
