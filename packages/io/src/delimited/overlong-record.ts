import type { RecordLimits } from './limits.ts'
import { countLineEnds } from './lines.ts'
import type { RecordFault } from './record-fault.ts'

type Place = 'cell start' | 'bare' | 'quoted' | 'after quote'

/**
 * Finds the end of a record that is longer than the limit without keeping more than its beginning,
 * so that one forgotten quotation mark cannot fill the memory with the rest of the file.
 */
export class OverlongRecord {
  readonly #record: number
  readonly #line: number
  readonly #delimiter: string
  readonly #quote: string
  readonly #limits: RecordLimits
  #text = ''
  #place: Place = 'cell start'
  #column = 1
  #cellLength = 0
  #tooLongColumn: number | undefined
  #lineEnds = 0

  constructor(record: number, line: number, dialect: { delimiter: string; quote: string }, limits: RecordLimits) {
    this.#record = record
    this.#line = line
    this.#delimiter = dialect.delimiter
    this.#quote = dialect.quote
    this.#limits = limits
  }

  /** Line ends inside the record, the one that ends it not counted. */
  get lineEnds(): number {
    return this.#lineEnds
  }

  /** Takes the next text; gives the place of the line end that ends the record, or -1 when that is still to come. */
  feed(text: string): number {
    const end = this.#endIn(text)
    const own = end < 0 ? text : text.slice(0, end)
    this.#lineEnds += countLineEnds(own)
    const room = this.#limits.recordLength - this.#text.length
    if (room > 0) this.#text += own.slice(0, room)
    return end
  }

  /** What to report, once the record has ended or the file has. */
  fault(): RecordFault {
    const code = this.#place === 'quoted' ? 'unterminated-quote' : 'field-too-long'
    const column = this.#place === 'quoted' ? this.#column : this.#tooLongColumn
    return {
      record: this.#record,
      line: this.#line,
      code,
      ...(column === undefined ? {} : { column }),
      text: this.#text,
      truncated: true,
    }
  }

  #endIn(text: string): number {
    for (let at = 0; at < text.length; at++) {
      if (this.#place === 'quoted') {
        const closing = text.indexOf(this.#quote, at)
        this.#grow((closing < 0 ? text.length : closing) - at)
        if (closing < 0) return -1
        this.#place = 'after quote'
        at = closing
        continue
      }
      const character = text[at] as string
      if (character === '\n' || character === '\r') return at
      this.#step(character)
    }
    return -1
  }

  #step(character: string): void {
    if (character === this.#delimiter) {
      this.#column++
      this.#cellLength = 0
      this.#place = 'cell start'
      return
    }
    const opens = character === this.#quote && this.#place !== 'bare'
    this.#place = opens ? 'quoted' : 'bare'
    if (!opens) this.#grow(1)
  }

  #grow(length: number): void {
    this.#cellLength += length
    if (this.#cellLength > this.#limits.fieldLength) this.#tooLongColumn ??= this.#column
  }
}
