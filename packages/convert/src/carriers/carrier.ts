import type { ByteSink, FilePiece, InputFile, RecordFault, RowWriter } from '@nrec-align/io'
import type { Binding, Container, FileColumns, Layout } from '@nrec-align/mapping'
import type { Fit } from './fit.ts'

/** One layout whose records a file holds. */
export interface CarriedPart<C extends Container = Container> {
  readonly layout: Layout
  readonly container: C
  readonly columns: FileColumns
  /** The caller chose the variant: its marks are not asked for. */
  readonly isVariantGiven?: boolean | undefined
  /** The layout the file as a whole was taken for, where it may hold records of several. */
  readonly isMain?: boolean
  /** The text of a date cell of a workbook, as the column writes dates. */
  readonly dateText?: (place: number, iso: string) => string
}

/** The records that one block of a file completes, as cells in the order of their layout's columns. */
export interface CarriedBatch {
  readonly cells: readonly (readonly string[])[]
  readonly faults: readonly CarriedFault[]
  /** What was noticed on the way, each with the record at which it was; in file order. */
  readonly notes?: readonly PlacedNote[]
  /** Which of the file's layouts a record has; -1 for a kind of record that no layout describes. */
  part(index: number): number
  number(index: number): number
  line(index: number): number
  /** The record as it stands in the file. */
  text(index: number): string
  /** Whether a record stands inside the one before it that does not. */
  isInside?(index: number): boolean
  /** The record of the file in which a record stands: what is kept when it is set aside. */
  textAround?(index: number): string
}

/** A record that could not be taken apart. */
export interface CarriedFault extends Omit<RecordFault, 'code'> {
  readonly code: RecordFault['code'] | 'wrong-record-length' | 'other-layout-edition'
  /** Which of the file's layouts the record has, where that can be told. */
  readonly part?: number
}

/** A finding about a file that its carrier makes while reading. */
export type CarrierNote =
  | { readonly code: 'unknown-column'; readonly part: number; readonly name: string }
  | {
      readonly code: 'separator-in-item'
      readonly part: number
      readonly name: string
      readonly record: number
      readonly line: number
    }
  | { readonly code: 'unknown-namespace'; readonly name: string }
  | { readonly code: 'unmapped-record-kind'; readonly name: string }

/**
 * Which part of a copy is written. `whole`: some records that end as a whole file does, whatever the end of this one.
 * `inner`: records only, without what stands before the first and behind the last.
 */
export type CopiedPart = 'whole' | 'inner'

/** A finding of a carrier, and the number of the record at which it was made. */
export interface PlacedNote {
  readonly at: number
  readonly note: CarrierNote
}

/** A file that is open for reading. */
export interface OpenFile {
  readonly sha256: string
  readonly bytes: number
  readonly bytesRead: number
  /** The header's cells as they stand, for containers that have one. */
  readonly header?: readonly string[]
  /** What is known of the file, as plain data, with which its pieces can be read elsewhere. */
  readonly opening?: unknown
  /** The file cut between records; absent where that cannot be done, or where records are counted by what stands in others. */
  readonly pieces?: ((size: number) => AsyncIterable<FilePiece>) | undefined
  /** @param piece some of the records only, of a file that has pieces */
  records(signal?: AbortSignal, piece?: FilePiece): AsyncIterable<CarriedBatch>
  /**
   * A writer of records as they stood, for those that are copied or set aside.
   *
   * @param part which part of the copy it writes; one of the whole file, unless told
   */
  copy(sink: ByteSink, part?: CopiedPart): RowWriter
  /** Path of a copy, where the container itself cannot be written. */
  copyPath(path: string): string
  /**
   * A record with its secret cells blank.
   *
   * @param cells absent for a record that could not be taken apart
   * @param part which of the file's layouts says what is secret
   */
  masked(
    text: string,
    cells: readonly string[] | undefined,
    isSecret: (place: number) => boolean,
    part: number,
  ): SetAside
  /** A record with other texts in some of its cells. */
  changed(text: string, before: readonly string[], after: readonly string[], part: number): SetAside
}

/** A record that is copied or set aside: as it stood, or its cells where some of them must not leave the reader. */
export type SetAside = { readonly text: string } | { readonly cells: readonly string[] }

/** What a target may be told about how it is written. */
export interface WritingChoice {
  readonly spreadsheetSafe: boolean
  /** What the file says in words about each column, for containers with a row for that. */
  readonly wordings: readonly string[]
}

/** Everything that hangs on how records are stored: one of these a kind of container. */
export interface Carrier<C extends Container> {
  /**
   * Opens a file for the layouts whose records it may hold.
   *
   * @param note takes what is found out about the file as a whole
   */
  open(input: InputFile, parts: readonly CarriedPart<C>[], note: (note: CarrierNote) => void): Promise<OpenFile>
  /** Opens a file again of which all is known already, to read pieces of it; absent for containers that are not cut. */
  reopen?(input: InputFile, parts: readonly CarriedPart<C>[], opening: unknown): OpenFile
  /** How well the beginning of a file fits; `undefined` where it cannot be read that way at all. */
  fit(head: InputFile, layout: Layout, container: C, bindings: readonly Binding[]): Promise<Fit | undefined>
  /** Whether a file says itself what its columns are, so that its name is enough to know its layout. */
  namesColumns(container: C): boolean
  /** Whether files of this container may hold records of several layouts, told apart by each record. */
  isShared(container: C): boolean
  /** The columns of a layout in such a file, where the container asks for less than the layout. */
  columnsOf?(layout: Layout, container: C): FileColumns
  /** A writer of rows in the specification's own form. */
  writer(sink: ByteSink, layout: Layout, container: C, choice: WritingChoice): RowWriter
  /** A writer of rows that are set aside because they lack something. */
  rejects(sink: ByteSink, layout: Layout, container: C): RowWriter
  /** Ending of a file of this container, with its dot. */
  readonly ending: string
}
