import {
  type ByteSink,
  type DelimitedOpening,
  type DelimitedReader,
  type Dialect,
  delimitedWriter,
  type FilePiece,
  InputError,
  type InputFile,
  isWorkbook,
  openDelimited,
  type RecordBatch,
  reopenDelimited,
} from '@nrec-align/io'
import { type Binding, columnsOfHeader, type DelimitedContainer, type Layout, trim } from '@nrec-align/mapping'
import type { CarriedBatch, CarriedPart, Carrier, CopiedPart, OpenFile, SetAside } from './carrier.ts'
import { type Fit, isNamed, withName } from './fit.ts'
import { fitRecords } from './headerless.ts'
import { recordTest } from './record-types.ts'
import { openSheet, sheetHead } from './workbook.ts'

/** The dialect that a container's specification describes. */
export const dialectOf = ({ delimiters, quote, lineEnd, header }: DelimitedContainer): Dialect => ({
  delimiter: delimiters[0] ?? ',',
  quote,
  encoding: 'utf-8',
  bom: false,
  lineEnd,
  header,
  finalLineEnd: true,
})

/** The dialect in which some records of a file are copied. */
export const dialectOfCopy = (dialect: Dialect, part: CopiedPart | undefined): Dialect => {
  if (part === undefined) return dialect
  return part === 'whole'
    ? { ...dialect, finalLineEnd: true }
    : { ...dialect, header: false, bom: false, finalLineEnd: false }
}

/** Which of several layouts a record has. */
const partFinder = (parts: readonly CarriedPart<DelimitedContainer>[]): ((cells: readonly string[]) => number) => {
  if (parts.length === 1 && parts[0]?.container.recordType === undefined) return () => 0
  const tests = parts.map(({ container, columns }) => recordTest(container.recordType, columns))
  return (cells) => tests.findIndex((test) => test(cells))
}

const carried = (batch: RecordBatch, find: (cells: readonly string[]) => number): CarriedBatch => ({
  cells: batch.cells,
  faults: batch.faults,
  part: (index) => find(batch.cells[index] ?? []),
  number: (index) => batch.number(index),
  line: (index) => batch.line(index),
  text: (index) => batch.text(index),
})

/** Pieces that are whole cells for certain: a quote or line break may belong to a cell that goes on. */
const plainPieces = (pieces: readonly string[]): readonly string[] =>
  pieces.map((piece) => (/["\r\n]/.test(piece) ? '' : piece))

class DelimitedFile implements OpenFile {
  private readonly reader: DelimitedReader
  private readonly find: (cells: readonly string[]) => number

  constructor(reader: DelimitedReader, parts: readonly CarriedPart<DelimitedContainer>[]) {
    this.reader = reader
    this.find = partFinder(parts)
  }

  get sha256(): string {
    return this.reader.sha256
  }

  get bytes(): number {
    return this.reader.bytes
  }

  get bytesRead(): number {
    return this.reader.bytesRead
  }

  get header(): readonly string[] {
    return this.reader.header ?? []
  }

  get opening(): DelimitedOpening {
    return this.reader.opening
  }

  get pieces(): OpenFile['pieces'] {
    return this.reader.pieces
  }

  async *records(signal?: AbortSignal, piece?: FilePiece): AsyncGenerator<CarriedBatch> {
    for await (const batch of this.reader.records(signal, piece)) yield carried(batch, this.find)
  }

  copy(sink: ByteSink, part?: CopiedPart) {
    const { dialect, headerText } = this.reader
    return delimitedWriter(sink, dialectOfCopy(dialect, part), headerText)
  }

  copyPath(path: string): string {
    return path
  }

  changed(_text: string, _before: readonly string[], after: readonly string[]): SetAside {
    return { cells: after }
  }

  /** Of a record that could not be split, only plain cells before the first secret column can be kept. */
  masked(text: string, cells: readonly string[] | undefined, isSecret: (place: number) => boolean): SetAside {
    if (cells !== undefined) return { cells: cells.map((cell, place) => (isSecret(place) ? '' : cell)) }
    const { delimiter } = this.reader.dialect
    const pieces = text.split(delimiter)
    const first = pieces.findIndex((_piece, place) => isSecret(place))
    return { text: plainPieces(first < 0 ? pieces : pieces.slice(0, first)).join(delimiter) }
  }
}

/** The rows that stand before the first record. */
interface Head {
  readonly header?: readonly string[]
  readonly belowHeader?: readonly (readonly string[])[]
}

/** A column that could be in any file speaks half as much for a layout as one that the layout names. */
const FURTHER = 0.5

const fitHeader = (
  layout: Layout,
  container: DelimitedContainer,
  { header = [], belowHeader = [] }: Head,
  named: boolean,
): Fit => {
  const { wordingRow } = container
  const wordings = wordingRow === undefined ? undefined : belowHeader[wordingRow - 1]?.map(trim)
  const columns = columnsOfHeader(layout, header.map(trim), wordings)
  const further = columns.further?.places.length ?? 0
  const known = columns.declared.filter((column) => column !== undefined).length - further
  const needed = Object.entries(layout.columns).filter(([, column]) => column.required === 'always')
  const present = needed.filter(([name]) => columns.names.includes(name)).length
  const share = (known + (known === 0 ? 0 : FURTHER * further)) / Math.max(header.length, 1)
  const coverage = needed.length === 0 ? share : present / needed.length
  const score = known === 0 ? 0 : 0.4 * share + 0.4 * coverage + (named ? 0.2 : 0)
  const reasons = [
    `${known} of ${header.length} columns known${further === 0 ? '' : `, ${further} taken as ${layout.further}`}`,
    `${present} of ${needed.length} required columns present`,
  ]
  return { layout, container, score, columns, variant: undefined, reasons: withName(reasons, named) }
}

const fit = async (
  head: InputFile,
  layout: Layout,
  container: DelimitedContainer,
  bindings: readonly Binding[],
): Promise<Fit | undefined> => {
  const named = isNamed(layout, head)
  try {
    if (isWorkbook(head)) {
      const sheet = await sheetHead(head, container)
      return container.header
        ? fitHeader(layout, container, sheet, named)
        : fitRecords(layout, container, bindings, sheet.records, named)
    }
    const reader = await openDelimited(head, container)
    if (container.header) return fitHeader(layout, container, reader, named)
    for await (const batch of reader.records())
      return fitRecords(layout, container, bindings, batch.cells.slice(0, 100), named)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
  }
  return undefined
}

/** Delimited text, and workbooks in its place. */
export const delimitedCarrier: Carrier<DelimitedContainer> = {
  ending: '.csv',
  fit,
  namesColumns: ({ header }) => header,
  isShared: ({ recordType }) => recordType !== undefined,
  open: async (input, parts) => {
    const [first] = parts as readonly [CarriedPart<DelimitedContainer>]
    if (isWorkbook(input)) return openSheet(input, first)
    return new DelimitedFile(await openDelimited(input, withoutEncodings(first.container)), parts)
  },
  reopen: (input, parts, opening) => new DelimitedFile(reopenDelimited(input, opening as DelimitedOpening), parts),
  writer: (sink, layout, container, { spreadsheetSafe, wordings }) => {
    const header = layout.variants[0]?.columns ?? []
    const writer = delimitedWriter(sink, dialectOf(container), header, { spreadsheetSafe })
    for (let row = 1; container.header && row <= (container.rowsAfterHeader ?? 0); row += 1)
      writer.write(header.map((_name, place) => (row === container.wordingRow ? (wordings[place] ?? '') : '')))
    return writer
  },
  rejects: (sink, layout, container) =>
    delimitedWriter(sink, { ...dialectOf(container), quote: '"' }, layout.variants[0]?.columns ?? []),
}

/** Reading is more tolerant than the specification: a file may have any encoding that is known. */
const withoutEncodings = ({ encodings: _, ...container }: DelimitedContainer) => container
