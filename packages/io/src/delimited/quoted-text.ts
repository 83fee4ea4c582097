import type { RecordFaultCode } from './record-fault.ts'

const quote = '"'
const quoteCode = 0x22

/**
 * Cuts records out of a text that holds quotation marks, as RFC 4180 says: a cell is quoted when it begins with a mark,
 * a doubled mark inside stands for one, and after the closing mark comes a delimiter or the end of the line.
 * A mark inside a bare cell is a character like any other.
 *
 * The places of the next delimiter, line end and mark are remembered, so that the text is searched once for each.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180#section-2
 */
export class QuotedText {
  /** The cells of the record read last; not to be used when `fault` is set. */
  cells: string[] = []
  /** Where the record read last ends, its line end not included. */
  end = 0
  /** Where the next record starts. */
  next = 0
  /** Whether a line end stands inside the record read last. */
  spansLines = false
  fault: { code: RecordFaultCode; column: number } | undefined

  readonly #text: string
  readonly #delimiter: string
  readonly #delimiterCode: number
  readonly #isLast: boolean
  #nextDelimiter = -1
  #lineFeed = -1
  #carriageReturn = -1
  #mark = -1

  constructor(text: string, delimiter: string, isLast: boolean) {
    this.#text = text
    this.#delimiter = delimiter
    this.#delimiterCode = delimiter.charCodeAt(0)
    this.#isLast = isLast
  }

  /** Reads the record that starts at a place; false when the text ends before the record does. */
  read(start: number): boolean {
    this.fault = undefined
    const lineEnd = this.#lineEndFrom(start)
    this.spansLines = false
    if (this.#markFrom(start) > lineEnd) return this.#readBare(start, lineEnd)
    const complete = this.#readQuoted(start)
    this.spansLines = lineEnd < this.end
    return complete
  }

  #readBare(start: number, lineEnd: number): boolean {
    if (lineEnd === this.#text.length && !this.#isLast) return false
    this.cells = this.#text.slice(start, lineEnd).split(this.#delimiter)
    this.#endAt(lineEnd)
    return true
  }

  #readQuoted(start: number): boolean {
    const text = this.#text
    this.cells = []
    for (let at = start; ; at++) {
      const code = text.charCodeAt(at)
      if (code === this.#delimiterCode) {
        this.cells.push('')
        continue
      }
      const opened = code === quoteCode
      const behind = opened ? this.#readQuotedCell(at) : at
      if (behind < 0) return !this.#isLast ? false : this.#unterminated()
      if (opened && text.charCodeAt(behind) === this.#delimiterCode) {
        at = behind
        continue
      }
      const lineEnd = this.#lineEndFrom(behind)
      const delimiter = this.#delimiterFrom(behind)
      const cellEnd = Math.min(delimiter, lineEnd)
      if (cellEnd === text.length && !this.#isLast) return false
      if (!opened) this.cells.push(text.slice(at, cellEnd))
      else if (cellEnd > behind) this.fault ??= { code: 'junk-after-quote', column: this.cells.length }
      if (cellEnd === lineEnd) {
        this.#endAt(lineEnd)
        return true
      }
      at = delimiter
    }
  }

  /** Adds the cell whose opening mark is at a place; gives the place behind its closing mark, or -1 without one. */
  #readQuotedCell(opening: number): number {
    const text = this.#text
    let doubled = false
    let closing = text.indexOf(quote, opening + 1)
    while (closing >= 0 && text.charCodeAt(closing + 1) === quoteCode) {
      doubled = true
      closing = text.indexOf(quote, closing + 2)
    }
    if (closing < 0 || (closing + 1 === text.length && !this.#isLast)) return -1
    const inside = text.slice(opening + 1, closing)
    this.cells.push(doubled ? inside.replaceAll('""', quote) : inside)
    return closing + 1
  }

  #unterminated(): true {
    this.fault = { code: 'unterminated-quote', column: this.cells.length + 1 }
    this.#endAt(this.#text.length)
    return true
  }

  #endAt(lineEnd: number): void {
    this.end = lineEnd
    this.next = this.#text.startsWith('\r\n', lineEnd) ? lineEnd + 2 : lineEnd + 1
  }

  #delimiterFrom(start: number): number {
    if (this.#nextDelimiter < start) this.#nextDelimiter = this.#find(this.#delimiter, start)
    return this.#nextDelimiter
  }

  #lineEndFrom(start: number): number {
    if (this.#lineFeed < start) this.#lineFeed = this.#find('\n', start)
    if (this.#carriageReturn < start) this.#carriageReturn = this.#find('\r', start)
    return Math.min(this.#lineFeed, this.#carriageReturn)
  }

  #markFrom(start: number): number {
    if (this.#mark < start) this.#mark = this.#find(quote, start)
    return this.#mark
  }

  #find(character: string, start: number): number {
    const found = this.#text.indexOf(character, start)
    return found < 0 ? this.#text.length : found
  }
}
