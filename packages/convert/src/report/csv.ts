import { type ByteSink, delimitedWriter, type RowWriter } from '@nrec-align/io'

/** Starts a table for people: it opens in a spreadsheet program as it should, and no cell of it runs as a formula. */
export const startTable = (sink: ByteSink, header: readonly string[]): RowWriter =>
  delimitedWriter(
    sink,
    { delimiter: ',', quote: '"', encoding: 'utf-8', bom: true, lineEnd: '\r\n', header: true, finalLineEnd: true },
    header,
    { spreadsheetSafe: true },
  )
