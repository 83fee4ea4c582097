import { type DelimitedOptions, type InputSource, inputFile, openDelimited, type RecordFault } from '@nrec-align/io'

/** One record as a reader gives it, in a form that is easy to compare. */
export interface ReadRecord {
  readonly number: number
  readonly line: number
  readonly text: string
  readonly cells: readonly string[]
}

export const comma: DelimitedOptions = { delimiters: [','], quote: '"', header: false }
export const caret: DelimitedOptions = { delimiters: ['^'], quote: '', header: false }

/** Everything that a file gives, in one go. */
export async function readAll(source: InputSource, options: DelimitedOptions = comma) {
  const reader = await openDelimited(inputFile('rows.csv', source), options)
  const records: ReadRecord[] = []
  const faults: RecordFault[] = []
  for await (const batch of reader.records()) {
    faults.push(...batch.faults)
    for (const [index, cells] of batch.cells.entries()) {
      records.push({ number: batch.number(index), line: batch.line(index), text: batch.text(index), cells })
    }
  }
  return { reader, records, faults }
}

/** Just the cells. */
export async function readCells(source: InputSource, options: DelimitedOptions = comma) {
  return (await readAll(source, options)).records.map((record) => record.cells)
}

export const utf8 = (text: string) => new TextEncoder().encode(text)
