import {
  type ByteSink,
  CannotHoldError,
  type DelimitedReader,
  delimitedWriter,
  InputError,
  type InputFile,
  openDelimited,
  type RecordBatch,
  type RowWriter,
} from '@nrec-align/io'
import {
  type Binding,
  columnsOfVariant,
  type FixedWidthContainer,
  type Layout,
  lengthOf,
  type Span,
  type Variant,
} from '@nrec-align/mapping'
import type { CarriedBatch, CarriedFault, CarriedPart, Carrier, OpenFile, SetAside } from './carrier.ts'
import { type Fit, isNamed, withName } from './fit.ts'
import { markedVariant, recordTest } from './record-types.ts'

/** A line is one cell to the splitter: this character stands in no text. */
const NO_DELIMITER = '\uffff'

const LINES = { delimiters: [NO_DELIMITER], quote: '', header: false } as const

const spansOf = (layout: Layout, columns: CarriedPart['columns']): readonly Span[] => {
  const variant = layout.variants.find((one) => one.columns === columns.names) ?? layout.variants[0]
  if (variant?.spans === undefined)
    throw new TypeError(`${layout.id}: a layout of fixed width says where its columns stand`)
  return variant.spans
}

const cellsOf = (line: string, spans: readonly Span[]): readonly string[] =>
  spans.map(([start, length]) => line.slice(start - 1, start - 1 + length))

interface Shape {
  readonly spans: readonly Span[]
  readonly recordLength: number
  readonly isOne: (cells: readonly string[]) => boolean
}

const shapeOf = ({ layout, container, columns }: CarriedPart<FixedWidthContainer>): Shape => ({
  spans: spansOf(layout, columns),
  recordLength: container.recordLength ?? Number.POSITIVE_INFINITY,
  isOne: recordTest(container.recordType, columns),
})

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

  async *records(signal?: AbortSignal): AsyncGenerator<CarriedBatch> {
    for await (const batch of this.reader.records(signal)) yield this.carried(batch)
  }

  copy(sink: ByteSink, choice?: { readonly whole: true }): RowWriter {
    const { dialect } = this.reader
    return delimitedWriter(sink, choice === undefined ? dialect : { ...dialect, finalLineEnd: true })
  }

  copyPath(path: string): string {
    return path
  }

  masked(text: string, _cells: readonly string[] | undefined, isSecret: (place: number) => boolean): SetAside {
    const [shape] = this.shapes
    const kept = (shape?.spans ?? []).reduce(
      (line, [start, length], place) =>
        isSecret(place) ? line.slice(0, start - 1) + ' '.repeat(length) + line.slice(start - 1 + length) : line,
      text,
    )
    return { text: kept }
  }

  private carried(batch: RecordBatch): CarriedBatch {
    const parts: number[] = []
    const cells: (readonly string[])[] = []
    const faults: CarriedFault[] = [...batch.faults]
    const kept: number[] = []
    batch.cells.forEach(([line = ''], index) => {
      const part = this.shapes.findIndex((shape) => shape.isOne(cellsOf(line, shape.spans)))
      const shape = this.shapes[part]
      if (shape !== undefined && line.trimEnd().length > shape.recordLength) {
        faults.push({ record: batch.number(index), line: batch.line(index), code: 'wrong-record-length', text: line })
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
    const isOne = recordTest(container.recordType, columns)
    const { recordLength } = container
    const whole = lines.filter((line) => recordLength === undefined || line.length === recordLength).length
    const own = lines.filter((line) => isOne(cellsOf(line, variant?.spans ?? []))).length
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
    ready: () => lines.ready(),
    end: () => lines.end(),
    get records() {
      return lines.records
    },
  }
}

/** Records of fixed width, one a line. */
export const fixedWidthCarrier: Carrier<FixedWidthContainer> = {
  ending: '.txt',
  fit,
  namesColumns: () => false,
  isShared: ({ recordType }) => recordType !== undefined,
  open: async (input, parts) => new FixedWidthFile(await openDelimited(input, LINES), parts),
  writer: fixedWidthWriter,
  rejects: fixedWidthWriter,
}
