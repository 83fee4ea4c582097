import type { Dialect } from '../delimited/dialect.ts'
import { encodable } from '../text/encode.ts'
import type { ByteSink } from './byte-sink.ts'
import { CannotHoldError, canHoldTraits } from './can-hold.ts'
import { cellTraits, traits } from './cell-traits.ts'
import type { CellWriter } from './cell-writer.ts'
import { spreadsheetSafe } from './spreadsheet-safe.ts'
import { TextWriter } from './text-writer.ts'

/** Writes records of delimited text. A cell is refused exactly when `canHold` says so. */
export interface RowWriter extends CellWriter {
  /** Writes one record as it is: text without its line end, as a reader gave it. */
  writeText(text: string): void
  /** Writes records that another writer of the same kind has written without what stands before the first and behind the last. */
  writeRecords(bytes: Uint8Array, records: number): void
}

export interface DelimitedWriterOptions {
  /** Puts an apostrophe before cells that a spreadsheet program would run as a formula. The file then holds other values. */
  readonly spreadsheetSafe?: boolean
  /** Quotes every cell, where the dialect quotes at all. */
  readonly quoteAll?: boolean
}

/**
 * Writes delimited text in a dialect, quoting only where needed.
 *
 * @param sink where the bytes go
 * @param dialect how the file is written
 * @param header the header's cells, or its text as a reader gave it; left out when the dialect has no header
 * @see https://www.rfc-editor.org/rfc/rfc4180
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { type Dialect, delimitedWriter, memorySink } from '@nrec-align/io'
 *
 * const dialect: Dialect = {
 *   delimiter: ',', quote: '"', encoding: 'utf-8', bom: false, lineEnd: '\r\n', header: true, finalLineEnd: true,
 * }
 * const sink = memorySink()
 * const writer = delimitedWriter(sink, dialect, ['sourcedId', 'familyName'])
 * writer.write(['u-1', 'Mockley, Jr.'])
 * await writer.end()
 * assert.equal(new TextDecoder().decode(sink.bytes()), 'sourcedId,familyName\r\nu-1,"Mockley, Jr."\r\n')
 * ```
 */
export function delimitedWriter(
  sink: ByteSink,
  dialect: Dialect,
  header?: readonly string[] | string,
  options: DelimitedWriterOptions = {},
): RowWriter {
  const writer = new DelimitedWriter(sink, dialect, options)
  if (dialect.header) {
    if (header === undefined) throw new TypeError('The dialect has a header, so the writer needs one')
    writer.writeHeader(header)
  }
  return writer
}

const needsQuotes = traits.structural | traits.mark

class DelimitedWriter implements RowWriter {
  records = 0
  readonly #text: TextWriter
  readonly #dialect: Dialect
  readonly #delimiterCode: number
  readonly #options: DelimitedWriterOptions
  #isFirst = true

  constructor(sink: ByteSink, dialect: Dialect, options: DelimitedWriterOptions) {
    if (dialect.delimiter.length !== 1) throw new TypeError('A delimiter is one character')
    this.#text = new TextWriter(sink, dialect.encoding)
    this.#dialect = dialect
    this.#delimiterCode = dialect.delimiter.charCodeAt(0)
    this.#options = options
    if (dialect.bom && dialect.encoding !== 'windows-1252') this.#text.write('\ufeff')
  }

  writeHeader(header: readonly string[] | string): void {
    this.#writeLine(typeof header === 'string' ? header : this.#line(header))
  }

  write(cells: readonly string[]): void {
    this.#writeLine(this.#line(cells))
    this.records++
  }

  writeText(text: string): void {
    if (!encodable(text, this.#dialect.encoding)) throw new CannotHoldError(this.records + 1, 1)
    this.#writeLine(text)
    this.records++
  }

  writeRecords(bytes: Uint8Array, records: number): void {
    if (records === 0) return
    this.#writeLine('')
    this.#text.writeBytes(bytes)
    this.records += records
  }

  ready(): Promise<void> {
    return this.#text.ready()
  }

  async end(): Promise<void> {
    if (this.#dialect.finalLineEnd && !this.#isFirst) this.#text.write(this.#dialect.lineEnd)
    await this.#text.end()
  }

  #writeLine(line: string): void {
    if (this.#isFirst) this.#text.write(line)
    else this.#text.write(this.#dialect.lineEnd + line)
    this.#isFirst = false
  }

  #line(cells: readonly string[]): string {
    const { delimiter } = this.#dialect
    let line = ''
    for (let at = 0; at < cells.length; at++) {
      const cell = this.#cell(cells[at] as string, at + 1)
      line = at === 0 ? cell : line + delimiter + cell
    }
    return line === '' ? this.#onlyEmptyCell() : line
  }

  #cell(cell: string, column: number): string {
    const text = this.#options.spreadsheetSafe === true ? spreadsheetSafe(cell) : cell
    const found = cellTraits(text, this.#delimiterCode)
    if (found !== 0 && !canHoldTraits(this.#dialect, text, found)) throw new CannotHoldError(this.records + 1, column)
    const { quote } = this.#dialect
    if (quote === '' || ((found & needsQuotes) === 0 && this.#options.quoteAll !== true)) return text
    return quote + ((found & traits.mark) === 0 ? text : text.replaceAll(quote, quote + quote)) + quote
  }

  /** A record of one empty cell would be a blank line, which is no record. */
  #onlyEmptyCell(): string {
    if (this.#dialect.quote === '') throw new CannotHoldError(this.records + 1, 1)
    return '""'
  }
}
