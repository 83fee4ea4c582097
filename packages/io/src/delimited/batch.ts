import type { RecordFault } from './record-fault.ts'

/**
 * The records that one block of the file completes.
 *
 * Index `i` of `cells` is one well-formed record; `number(i)`, `line(i)` and `text(i)` tell about the same one.
 * Records count from 1, faulty ones included, so numbers may jump where a record stands only in `faults`.
 * Blank lines are no records, but count as lines.
 *
 * A cell is a view into the text of its whole block (64 KiB): keep one cell and the block stays in memory.
 * What outlives the batch should be copied or put into a dictionary of distinct values.
 */
export interface RecordBatch {
  /** The cells of each record, unquoted, otherwise as they stand: not trimmed. */
  readonly cells: readonly (readonly string[])[]
  /** What is wrong, in file order; only a record with `nul-byte` is in `cells` as well. */
  readonly faults: readonly RecordFault[]
  /** The number of a data record, from 1. */
  number(index: number): number
  /** The physical line on which a record starts, from 1. */
  line(index: number): number
  /** A record as it stands in the file, quotes and all, without its line end. */
  text(index: number): string
}
