import type { Dialect } from '../delimited/dialect.ts'
import type { RecordScan } from './record-scan.ts'
import { type UnitKinds, type Units, unitKinds } from './units.ts'

const other = 0
const lineFeed = 1
const carriageReturn = 2
const quote = 3
const delimiter = 4

/** Nothing of the record yet; at the start of a cell; in a bare cell; in a quoted one; behind its closing mark. */
const [blank, cellStart, bare, quoted, afterQuote] = [0, 1, 2, 3, 4]

const kindsOf = (dialect: Pick<Dialect, 'delimiter' | 'quote' | 'encoding'>): UnitKinds => {
  const lineEnds = { '\n': lineFeed, '\r': carriageReturn }
  if (dialect.quote === '') return unitKinds(dialect.encoding, lineEnds)
  return unitKinds(dialect.encoding, { ...lineEnds, [dialect.quote]: quote, [dialect.delimiter]: delimiter })
}

/** Whether the ends of records can be told from single units: a delimiter beyond ASCII takes several of them. */
export const canScan = ({ delimiter, quote }: Pick<Dialect, 'delimiter' | 'quote'>): boolean =>
  quote === '' || delimiter.charCodeAt(0) < 0x80

/** Where the records of delimited text end; quotation marks mean what they mean to `QuotedText`. */
export class DelimitedScan implements RecordScan {
  record: number
  line = 1
  readonly #kinds: UnitKinds
  #state = blank
  /** The unit before was a carriage return, which a line feed may complete. */
  #returned = false

  constructor(dialect: Pick<Dialect, 'delimiter' | 'quote' | 'encoding'>, firstRecord: number) {
    this.#kinds = kindsOf(dialect)
    this.record = firstRecord
  }

  next(units: Units, from: number, least: number): number {
    const kinds = this.#kinds
    let state = this.#state
    let returned = this.#returned
    for (let at = from; at < units.length; at += 1) {
      const kind = kinds[units[at] as number] as number
      if (kind === lineFeed && returned) {
        returned = false
        if (state === blank && at + 1 >= least) return this.#endAt(at + 1)
        continue
      }
      // A carriage return that no line feed follows ends a line by itself.
      if (returned && state === blank && at >= least) return this.#endAt(at)
      returned = false
      if (kind === other) {
        if (state !== quoted) state = bare
      } else if (kind === quote) state = behindMark(state)
      else if (kind === delimiter) {
        if (state !== quoted) state = cellStart
      } else {
        this.line += 1
        returned = kind === carriageReturn
        if (state === quoted) continue
        if (state !== blank) this.record += 1
        state = blank
        if (!returned && at + 1 >= least) return this.#endAt(at + 1)
      }
    }
    this.#state = state
    this.#returned = returned
    return -1
  }

  #endAt(at: number): number {
    this.#state = blank
    this.#returned = false
    return at
  }
}

/** A mark inside a bare cell is a character like any other; behind a closing mark it stands for one that was meant. */
const behindMark = (state: number): number => {
  if (state === bare) return bare
  return state === quoted ? afterQuote : quoted
}
