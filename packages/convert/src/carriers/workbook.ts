import {
  type ByteSink,
  type Dialect,
  delimitedWriter,
  type InputFile,
  openWorkbook,
  type WorkbookReader,
} from '@nrec-align/io'
import type { DelimitedContainer } from '@nrec-align/mapping'
import type { CarriedBatch, CarriedPart, OpenFile, SetAside } from './carrier.ts'

/** Records that are set aside or copied from a workbook stand in a text file. */
const COMMA: Dialect = {
  delimiter: ',',
  quote: '"',
  encoding: 'utf-8',
  bom: false,
  lineEnd: '\r\n',
  header: true,
  finalLineEnd: true,
}

const ROWS_A_BATCH = 500

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

const isoOf = (moment: Date): string => {
  const iso = moment.toISOString()
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso
}

class Sheet implements OpenFile {
  bytesRead = 0
  private readonly reader: WorkbookReader
  private readonly part: CarriedPart<DelimitedContainer>

  constructor(reader: WorkbookReader, part: CarriedPart<DelimitedContainer>) {
    this.reader = reader
    this.part = part
  }

  get sha256(): string {
    return this.reader.sha256
  }

  get bytes(): number {
    return this.reader.bytes
  }

  get header(): readonly string[] {
    return this.reader.header ?? []
  }

  async *records(signal?: AbortSignal): AsyncGenerator<CarriedBatch> {
    const { rows } = this.reader
    const dateText = this.part.dateText ?? ((_place, iso) => iso)
    for (let from = 0; from < rows.length; from += ROWS_A_BATCH) {
      signal?.throwIfAborted()
      const some = rows.slice(from, from + ROWS_A_BATCH)
      const cells = some.map((row) =>
        row.cells.map((cell, place) => (typeof cell === 'string' ? cell : dateText(place, isoOf(cell)))),
      )
      this.bytesRead = Math.round((this.bytes * Math.min(from + ROWS_A_BATCH, rows.length)) / rows.length)
      yield {
        cells,
        faults: [],
        part: () => 0,
        number: (index) => from + index + 1,
        line: (index) => some[index]?.row ?? 0,
        text: (index) => (cells[index] ?? []).map(quoted).join(','),
      }
    }
  }

  copy(sink: ByteSink) {
    return delimitedWriter(sink, { ...COMMA, header: this.reader.header !== undefined }, this.reader.header)
  }

  copyPath(path: string): string {
    return path.replace(/\.xlsx$/i, '.csv')
  }

  changed(_text: string, _before: readonly string[], after: readonly string[]): SetAside {
    return { cells: after }
  }

  masked(_text: string, cells: readonly string[] | undefined, isSecret: (place: number) => boolean): SetAside {
    return { cells: (cells ?? []).map((cell, place) => (isSecret(place) ? '' : cell)) }
  }
}

/** Opens the first sheet of a workbook in the place of a delimited file. */
export const openSheet = async (input: InputFile, part: CarriedPart<DelimitedContainer>): Promise<OpenFile> =>
  new Sheet(await openWorkbook(input, part.container), part)

/** The header and the first rows of a workbook. */
export const sheetHead = async (
  input: InputFile,
  container: DelimitedContainer,
): Promise<{
  readonly header: readonly string[]
  readonly belowHeader: readonly (readonly string[])[]
  readonly records: readonly (readonly string[])[]
}> => {
  const { header = [], belowHeader = [], rows } = await openWorkbook(input, container)
  return { header, belowHeader, records: rows.slice(0, 100).map(({ cells }) => cells.map(String)) }
}
