import { InputError } from '../input/input-error.ts'
import type { Dialect, LineEnd } from './dialect.ts'
import { GatheredBatch } from './gathered-batch.ts'
import type { RecordLimits } from './limits.ts'
import { afterLastLineEnd, countLineEnds, splitLines } from './lines.ts'
import { OverlongRecord } from './overlong-record.ts'
import { QuotedText } from './quoted-text.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: the mark that old systems put behind the last line
const endOfFileMarks = /\x1a+$/
const firstLineEnd = /\r\n|\n|\r/

/**
 * Cuts text that arrives in pieces into records. Where the pieces are cut makes no difference to records, numbers,
 * lines or faults: what a piece leaves unfinished waits for the next one.
 */
export class RecordSplitter {
  /** The first line end that was met. */
  lineEnd: LineEnd | undefined
  /** Blank lines so far, which are no records. */
  blankLines = 0

  readonly #file: string
  readonly #dialect: Pick<Dialect, 'delimiter' | 'quote'>
  readonly #limits: RecordLimits
  #record: number
  #line: number
  #waiting = ''
  #hasNul = false
  #overlong: OverlongRecord | undefined

  /** @param first numbers of the first record and of the line on which the text begins */
  constructor(
    file: string,
    dialect: Pick<Dialect, 'delimiter' | 'quote'>,
    limits: RecordLimits,
    first: { readonly record: number; readonly line: number } = { record: 1, line: 1 },
  ) {
    this.#file = file
    this.#line = first.line
    this.#dialect = dialect
    this.#limits = limits
    this.#record = first.record
  }

  /** The records that this piece of text completes. */
  push(piece: string): GatheredBatch {
    const text = this.#waiting + piece
    // A line feed may still follow.
    const whole = text.endsWith('\r') ? text.slice(0, -1) : text
    const batch = new GatheredBatch()
    this.#waiting = this.#split(whole, false, batch) + text.slice(whole.length)
    return batch
  }

  /** The records that the end of the file completes. */
  finish(): GatheredBatch {
    const batch = new GatheredBatch()
    this.#split(this.#waiting.replace(endOfFileMarks, ''), true, batch)
    this.#waiting = ''
    if (this.#overlong !== undefined) this.#endOverlong(this.#overlong, batch)
    return batch
  }

  #split(text: string, isLast: boolean, batch: GatheredBatch): string {
    const own = this.#overlong === undefined ? text : this.#feedOverlong(this.#overlong, text, batch)
    if (this.#overlong !== undefined || own === '') return ''
    this.#hasNul = own.includes('\0')
    const plain = this.#dialect.quote === '' || !own.includes(this.#dialect.quote)
    const rest = plain ? this.#splitPlain(own, isLast, batch) : this.#splitQuoted(own, isLast, batch)
    if (rest.length <= this.#limits.recordLength) return rest
    this.#overlong = this.#startOverlong()
    this.#overlong.feed(rest)
    return ''
  }

  #splitPlain(text: string, isLast: boolean, batch: GatheredBatch): string {
    const end = isLast ? text.length : afterLastLineEnd(text)
    this.#noticeLineEnd(text, 0)
    const lines = splitLines(text.slice(0, end))
    // Behind the last line end there is nothing yet.
    const afterLast = lines.pop() as string
    for (const line of lines) {
      this.#add(line, line === '' ? undefined : line.split(this.#dialect.delimiter), batch)
      this.#line++
    }
    if (afterLast !== '') this.#add(afterLast, afterLast.split(this.#dialect.delimiter), batch)
    return text.slice(end)
  }

  #splitQuoted(text: string, isLast: boolean, batch: GatheredBatch): string {
    const quoted = new QuotedText(text, this.#dialect.delimiter, isLast)
    let start = 0
    while (start < text.length && quoted.read(start)) {
      const record = text.slice(start, quoted.end)
      if (quoted.fault !== undefined && record.length <= this.#limits.recordLength) {
        batch.faults.push({ record: this.#record++, line: this.#line, ...quoted.fault, text: record })
      } else {
        this.#add(record, record === '' ? undefined : quoted.cells, batch)
      }
      this.#line += quoted.spansLines ? countLineEnds(record) + 1 : 1
      this.#noticeLineEnd(text, quoted.end)
      start = quoted.next
    }
    return text.slice(start)
  }

  #add(text: string, cells: string[] | undefined, batch: GatheredBatch): void {
    if (cells === undefined) {
      this.blankLines++
      return
    }
    if (text.length > this.#limits.fieldLength && this.#refuseLong(text, cells, batch)) return
    if (cells.length > this.#limits.columns) this.#refuseFile()
    const record = this.#record++
    if (this.#hasNul) this.#reportNul(record, text, cells, batch)
    batch.add(record, this.#line, text, cells)
  }

  /** Refuses a record that is too long, or that has a cell that is; false when it is neither. */
  #refuseLong(text: string, cells: readonly string[], batch: GatheredBatch): boolean {
    if (text.length > this.#limits.recordLength) {
      const overlong = this.#startOverlong()
      overlong.feed(text)
      batch.faults.push(overlong.fault())
      this.#record++
      return true
    }
    const column = cells.findIndex((cell) => cell.length > this.#limits.fieldLength) + 1
    if (column === 0) return false
    batch.faults.push({ record: this.#record++, line: this.#line, code: 'field-too-long', column, text })
    return true
  }

  /** A record is one fault, however many of its cells are damaged: faults are counted as records. */
  #reportNul(record: number, text: string, cells: readonly string[], batch: GatheredBatch): void {
    const column = cells.findIndex((cell) => cell.includes('\0')) + 1
    if (column > 0) batch.faults.push({ record, line: this.#line, code: 'nul-byte', column, text })
  }

  #noticeLineEnd(text: string, start: number): void {
    if (this.lineEnd !== undefined) return
    const found = firstLineEnd.exec(start === 0 ? text : text.slice(start, start + 2))?.[0]
    if (found !== undefined) this.lineEnd = found as LineEnd
  }

  #refuseFile(): never {
    const limit = this.#limits.columns
    throw new InputError('too-many-columns', this.#file, `line ${this.#line} has more than ${limit} columns`)
  }

  #startOverlong(): OverlongRecord {
    return new OverlongRecord(this.#record, this.#line, this.#dialect, this.#limits)
  }

  /** Gives the text behind the overlong record, or nothing while its end is still to come. */
  #feedOverlong(overlong: OverlongRecord, text: string, batch: GatheredBatch): string {
    const end = overlong.feed(text)
    if (end < 0) return ''
    this.#endOverlong(overlong, batch)
    this.#noticeLineEnd(text, end)
    this.#line++
    return text.slice(text.startsWith('\r\n', end) ? end + 2 : end + 1)
  }

  #endOverlong(overlong: OverlongRecord, batch: GatheredBatch): void {
    batch.faults.push(overlong.fault())
    this.#record++
    this.#line += overlong.lineEnds
    this.#overlong = undefined
  }
}
