import type { FileColumns, FormatInstance, Layout, RecordReader, RecordStatus, RunFacts } from '@nrec-align/mapping'

/** The records of one layout in one file, as they are to be decoded. */
export interface DecodedPart {
  readonly instance: FormatInstance
  readonly layout: Layout
  /** The columns the file really has. */
  readonly columns: FileColumns
  /** Whether the file is the whole truth or a list of changes, where its package says so. */
  readonly mode: 'bulk' | 'delta' | undefined
  readonly run: RunFacts
}

/** The records of one part while they are decoded; first all of them are taken, then each is given back in the same order. */
export interface Decoding {
  /** Takes a record that could be split into cells. */
  take(record: number, cells: readonly string[]): void
  /** Waits until all records up to this one can be given back; called only when all were taken. */
  ahead(record: number): Promise<void>
  /** Makes the reader hold a record that was taken, as if it had read it; some that were taken are never asked for. */
  next(reader: RecordReader, record: number, cells: readonly string[]): RecordStatus
  /** Lets go of everything. */
  close(): void
}

/**
 * Decodes records by other means than the reader of rows. Whichever does it, fields, findings and how each record ends must be the
 * same. A decoder may have the reader read a record again, for the wording of what it found.
 */
export interface Decoder {
  readonly name: string
  /** Every reason why a part is left to the reader of rows; none where it can be decoded. */
  refuses(part: DecodedPart): readonly string[]
  /** @param reader the one that will hold the records */
  begin(part: DecodedPart, reader: RecordReader): Promise<Decoding>
}
