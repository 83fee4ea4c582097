import {
  type ByteSink,
  CannotHoldError,
  type DelimitedOpening,
  type DelimitedReader,
  type Dialect,
  delimitedWriter,
  type FilePiece,
  InputError,
  type InputFile,
  openDelimited,
  type RecordBatch,
  type RowWriter,
  reopenDelimited,
} from '@nrec-align/io'
import {
  type Binding,
  columnsOfVariant,
  conditionTest,
  type FixedWidthContainer,
  type Layout,
  lengthOf,
  type Predicate,
  type Span,
  trim,
  type Variant,
} from '@nrec-align/mapping'
import type { CarriedBatch, CarriedFault, CarriedPart, Carrier, CopiedPart, OpenFile, SetAside } from './carrier.ts'
import { dialectOfCopy } from './delimited.ts'
import { type Fit, isNamed, withName } from './fit.ts'
import { markedVariant } from './record-types.ts'

/** A line is one cell to the splitter: this character stands in no text. */
const NO_DELIMITER = '\uffff'

const LINES = { delimiters: [NO_DELIMITER], quote: '', header: false } as const

const variantOf = (layout: Layout, columns: CarriedPart['columns']): Variant => {
  const variant = layout.variants.find(({ id }) => id === columns.variant) ?? layout.variants[0]
  if (variant?.spans === undefined)
    throw new TypeError(`${layout.id}: a layout of fixed width says where its columns stand`)
  return variant
}

const cellOf = (line: string, [start, length]: Span): string => line.slice(start - 1, start - 1 + length)

const cellsOf = (line: string, spans: readonly Span[]): readonly string[] => spans.map((span) => cellOf(line, span))

/** The line with another text at a place, filled up with blanks. */
const withCell = (line: string, [start, length]: Span, cell: string): string =>
  line.slice(0, start - 1).padEnd(start - 1) + cell.padEnd(length).slice(0, length) + line.slice(start - 1 + length)

/** Tests a line against a predicate on its columns; only their places are looked at. */
const lineTest = (
  predicate: Predicate | undefined,
  columns: readonly string[],
  spans: readonly Span[],
): ((line: string) => boolean) => {
  const tests = Object.entries(predicate ?? {}).map(
    ([name, condition]) =>
      [spans[columns.indexOf(name)] ?? NOWHERE, conditionTest(condition ?? { present: true })] as const,
  )
  return (line) => tests.every(([span, test]) => test(trim(cellOf(line, span))))
}

/** Where a column stands that a variant does not have. */
const NOWHERE: Span = [1, 0]

interface Shape {
  readonly spans: readonly Span[]
  readonly recordLength: number
  /** Whether a line is a record of this layout. */
  readonly isOne: (line: string) => boolean
  /** Whether it is one of the edition the file is read as. */
  readonly isOfVariant: (line: string) => boolean
}

const shapeOf = ({ layout, container, columns, isVariantGiven }: CarriedPart<FixedWidthContainer>): Shape => {
  const { spans = [], marks } = variantOf(layout, columns)
  return {
    spans,
    recordLength: container.recordLength ?? Number.POSITIVE_INFINITY,
    isOne: lineTest(container.recordType, columns.names, spans),
    isOfVariant: lineTest(isVariantGiven === true ? undefined : marks, columns.names, spans),
  }
}

/** Why the cells of a line cannot be told apart. */
const faultOf = (line: string, shape: Shape): 'wrong-record-length' | 'other-layout-edition' | undefined => {
  if (line.trimEnd().length > shape.recordLength) return 'wrong-record-length'
  return shape.isOfVariant(line) ? undefined : 'other-layout-edition'
}

class FixedWidthFile implements OpenFile {
  private readonly reader: DelimitedReader
  private readonly shapes: readonly Shape[]

  constructor(reader: DelimitedReader, parts: readonly CarriedPart<FixedWidthContainer>[]) {
    this.reader = reader
    this.shapes = parts.map(shapeOf)
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

  async *records(signal?: AbortSignal, piece?: FilePiece): AsyncGenerator<CarriedBatch> {
    for await (const batch of this.reader.records(signal, piece)) yield this.carried(batch)
  }

  get opening(): DelimitedOpening {
    return this.reader.opening
  }

  get pieces(): OpenFile['pieces'] {
    return this.reader.pieces
  }

  copy(sink: ByteSink, part?: CopiedPart): RowWriter {
    return delimitedWriter(sink, dialectOfCopy(this.reader.dialect, part))
  }

  copyPath(path: string): string {
    return path
  }

  /** In a record that could not be taken apart a secret may stand further on, so only what comes before it is kept. */
  masked(
    text: string,
    cells: readonly string[] | undefined,
    isSecret: (place: number) => boolean,
    part: number,
  ): SetAside {
    const secrets = (this.shapes[part]?.spans ?? []).filter((_span, place) => isSecret(place))
    if (cells === undefined)
      return { text: text.slice(0, Math.min(text.length, ...secrets.map(([start]) => start - 1))) }
    return { text: secrets.reduce((line, span) => withCell(line, span, ''), text) }
  }

  /** What stands between the columns stays. */
  changed(text: string, before: readonly string[], after: readonly string[], part: number): SetAside {
    const { spans = [] } = this.shapes[part] ?? {}
    return {
      text: spans.reduce((line, span, place) => {
        const cell = after[place] ?? ''
        return cell === before[place] ? line : withCell(line, span, cell)
      }, text),
    }
  }

  private carried(batch: RecordBatch): CarriedBatch {
    const parts: number[] = []
    const cells: (readonly string[])[] = []
    const partOf = (line: string): number => this.shapes.findIndex((shape) => shape.isOne(line))
    const faults: CarriedFault[] = batch.faults.map((fault) => ({ ...fault, part: partOf(fault.text) }))
    const damaged = new Set(faults.map(({ record }) => record))
    const kept: number[] = []
    batch.cells.forEach(([line = ''], index) => {
      const part = partOf(line)
      const shape = this.shapes[part]
      const isDamaged = damaged.has(batch.number(index))
      const code = shape === undefined || isDamaged ? undefined : faultOf(line, shape)
      if (code !== undefined) {
        faults.push({ record: batch.number(index), line: batch.line(index), code, text: line, part })
        return
      }
      parts.push(part)
      cells.push(shape === undefined ? [line] : cellsOf(line, shape.spans))
      kept.push(index)
    })
    return {
      cells,
      faults: faults.sort((one, other) => one.record - other.record),
      part: (index) => parts[index] ?? -1,
      number: (index) => batch.number(kept[index] ?? 0),
      line: (index) => batch.line(kept[index] ?? 0),
      text: (index) => batch.text(kept[index] ?? 0),
    }
  }
}

const linesOf = async (head: InputFile): Promise<readonly string[]> => {
  const reader = await openDelimited(head, LINES)
  for await (const batch of reader.records()) return batch.cells.slice(0, 100).map(([line = '']) => line)
  return []
}

/** Characters a record has at least: those up to the last column that may not be left out at its end. */
const leastLength = (recordLength: number, { columns, optionalTail = 0, spans = [] }: Variant): number =>
  optionalTail === 0
    ? recordLength
    : Math.max(...spans.slice(0, columns.length - optionalTail).map(([start, length]) => start - 1 + length))

const fit = async (
  head: InputFile,
  layout: Layout,
  container: FixedWidthContainer,
  _bindings: readonly Binding[],
): Promise<Fit | undefined> => {
  const named = isNamed(layout, head)
  try {
    const lines = await linesOf(head)
    const columnsOf = (variant: Variant) => columnsOfVariant(layout, variant.id)
    const variant = markedVariant(
      layout,
      lines.map((line) => [line]),
      ([line = ''], one) => cellsOf(line, one.spans ?? []),
      columnsOf,
    )
    const columns = columnsOfVariant(layout, variant?.id)
    const { recordLength } = container
    const shape = variantOf(layout, columns)
    const least = recordLength === undefined ? 0 : leastLength(recordLength, shape)
    const isOne = lineTest(container.recordType, columns.names, shape.spans ?? [])
    const isWhole = ({ length }: string): boolean => length >= least && length <= (recordLength ?? length)
    const whole = lines.filter(isWhole).length
    const own = lines.filter(isOne).length
    // A record type says more than a length: editors cut blanks at the end of a line.
    const fitting = container.recordType !== undefined ? own : recordLength === undefined ? 0 : whole
    const share = fitting / Math.max(lines.length, 1)
    const score = share === 0 ? 0 : 0.3 + 0.4 * share + (variant === undefined ? 0 : 0.2) + (named ? 0.1 : 0)
    const reasons = [
      ...(container.recordType === undefined
        ? []
        : [`${own} of the first ${lines.length} records have its record type`]),
      ...(recordLength === undefined
        ? []
        : [`${whole} of the first ${lines.length} records have ${recordLength} characters`]),
      ...(variant === undefined ? ['they are of no version of it that is known'] : []),
    ]
    return { layout, container, score, columns, variant: variant?.id, reasons: withName(reasons, named) }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return undefined
  }
}

/** Writes records of fixed width: every cell from the first character of its place on, filled up with blanks. */
const fixedWidthWriter = (sink: ByteSink, layout: Layout, container: FixedWidthContainer): RowWriter => {
  const spans = layout.variants[0]?.spans ?? []
  const width = container.recordLength ?? Math.max(0, ...spans.map(([start, length]) => start - 1 + length))
  const lines = delimitedWriter(sink, {
    delimiter: NO_DELIMITER,
    quote: '',
    encoding: 'utf-8',
    bom: false,
    lineEnd: container.lineEnd,
    header: false,
    finalLineEnd: true,
  })
  const write = (cells: readonly string[]): void => {
    const characters = Array.from({ length: width }, () => ' ')
    cells.forEach((cell, place) => {
      const [start, length] = spans[place] ?? [1, 0]
      if (lengthOf(cell) > length) throw new CannotHoldError(lines.records + 1, place + 1)
      for (const [index, character] of [...cell].entries()) characters[start - 1 + index] = character
    })
    lines.write([characters.join('')])
  }
  return {
    write,
    writeText: (text) => lines.writeText(text),
    writeRecords: (bytes, records) => lines.writeRecords(bytes, records),
    ready: () => lines.ready(),
    end: () => lines.end(),
    get records() {
      return lines.records
    },
  }
}

const TABBED: Dialect = {
  delimiter: '\t',
  quote: '"',
  encoding: 'utf-8',
  bom: false,
  lineEnd: '\r\n',
  header: true,
  finalLineEnd: true,
}

/** Records of fixed width, one a line. */
export const fixedWidthCarrier: Carrier<FixedWidthContainer> = {
  ending: '.txt',
  fit,
  namesColumns: () => false,
  isShared: ({ recordType }) => recordType !== undefined,
  open: async (input, parts) => new FixedWidthFile(await openDelimited(input, LINES), parts),
  reopen: (input, parts, opening) => new FixedWidthFile(reopenDelimited(input, opening as DelimitedOpening), parts),
  writer: fixedWidthWriter,
  // What is set aside may be what its place is too short for: it is kept whole, in columns that have names instead of places.
  rejects: (sink, layout) => delimitedWriter(sink, TABBED, layout.variants[0]?.columns ?? []),
}
