import { closeSync, openSync, readSync } from 'node:fs'
import { Offsets } from './offsets.ts'

/** What is read at once of rows that somebody visits in their order. */
const WINDOW = 1 << 16
/** Rows that are remembered: enough for the schools of a district, and for what a row and its neighbours refer to. */
const ROWS_HELD = 512
/** Rows that are read with one that somebody asks for out of order: they cost no more than it alone. */
const ROWS_A_BLOCK = 8
const READ_AT_ONCE = 1 << 20

const LINE_END = 10
const SEPARATOR = 30

/** One settled entity, taken apart as far as somebody asks. */
export interface Row {
  readonly line: string
  leaves: readonly (string | undefined)[] | undefined
  /** Systems and values of identifiers, one after the other. */
  identifiers: readonly string[] | undefined
  /** How often a leaf was looked for. */
  asked: number
}

const EMPTY: Row = { line: '', leaves: undefined, identifiers: undefined, asked: 0 }

/**
 * A file with the lines of each entity, read again wherever somebody asks: a piece at a time where rows are visited in their
 * order, else a row and its neighbours. What is read goes into the same bytes again and again, as the collector has to follow new ones.
 */
export class RowFile {
  private readonly descriptor: number
  private readonly starts: Offsets
  private readonly count: number
  private readonly held = new Array<Row>(ROWS_HELD).fill(EMPTY)
  private readonly heldNodes = new Float64Array(ROWS_HELD)
  private readonly window = Buffer.allocUnsafe(WINDOW)
  private block = Buffer.allocUnsafe(1 << 13)
  /** The rows in the window: the first, the one after the last, and where the first begins in the file. */
  private windowFirst = 0
  private windowEnd = 1
  private windowStart = 0
  /** The same of the block: a row that somebody asked for alone, and its neighbours. */
  private blockFirst = 0
  private blockEnd = 0
  private blockStart = 0

  /** @param onHead told of the first line of every entity once */
  constructor(path: string, count: number, onHead: (node: number, head: string) => void) {
    this.descriptor = openSync(path, 'r')
    this.count = count
    this.starts = new Offsets(count)
    this.index(onHead)
  }

  /** The row of an entity, counted from 1. */
  row(node: number): Row {
    const place = node % ROWS_HELD
    if (this.heldNodes[place] === node) return this.held[place] as Row
    const row = { line: this.text(node), leaves: undefined, identifiers: undefined, asked: 0 }
    this.held[place] = row
    this.heldNodes[place] = node
    return row
  }

  close(): void {
    closeSync(this.descriptor)
  }

  private text(node: number): string {
    if (node < 1 || node > this.count) return ''
    const isInWindow = node >= this.windowFirst && node < this.windowEnd
    if (isInWindow || (node === this.windowEnd && this.fill(node))) {
      const [from, to] = [this.starts.at(node - 1), this.starts.at(node)]
      return this.window.toString('utf8', from - this.windowStart, to - this.windowStart)
    }
    if (node === this.blockEnd && this.fill(node)) return this.text(node)
    return this.alone(node)
  }

  private alone(node: number): string {
    if (node < this.blockFirst || node >= this.blockEnd) this.fillBlock(node)
    const [from, to] = [this.starts.at(node - 1), this.starts.at(node)]
    return this.block.toString('utf8', from - this.blockStart, to - this.blockStart)
  }

  private fillBlock(node: number): void {
    this.blockFirst = node - ((node - 1) % ROWS_A_BLOCK)
    this.blockEnd = Math.min(this.blockFirst + ROWS_A_BLOCK, this.count + 1)
    this.blockStart = this.starts.at(this.blockFirst - 1)
    const size = this.starts.at(this.blockEnd - 1) - this.blockStart
    if (size > this.block.length) this.block = Buffer.allocUnsafe(2 * size)
    readSync(this.descriptor, this.block, 0, size, this.blockStart)
    joinLines(this.block, size)
  }

  /** Reads the rows from one on; `false` where it does not fit. */
  private fill(node: number): boolean {
    this.windowStart = this.starts.at(node - 1)
    this.windowFirst = node
    this.windowEnd = node
    while (this.windowEnd <= this.count && this.starts.at(this.windowEnd) - this.windowStart <= WINDOW)
      this.windowEnd += 1
    if (this.windowEnd === node) return false
    const size = this.starts.at(this.windowEnd - 1) - this.windowStart
    readSync(this.descriptor, this.window, 0, size, this.windowStart)
    joinLines(this.window, size)
    return true
  }

  private index(onHead: (node: number, head: string) => void): void {
    const bytes = Buffer.allocUnsafe(READ_AT_ONCE)
    let [position, entities, rest] = [0, 0, '']
    let isBegin = true
    let isHead = false
    for (;;) {
      const size = readSync(this.descriptor, bytes, 0, bytes.length, position)
      if (size === 0) break
      for (let from = 0; from < size; ) {
        if (isBegin) {
          isHead = bytes[from] !== SEPARATOR
          if (isHead) this.starts.add(position + from)
          if (isHead) entities += 1
        }
        const found = bytes.indexOf(LINE_END, from)
        const end = found < 0 || found >= size ? size : found
        if (isHead) rest += bytes.toString('latin1', from, end)
        isBegin = end < size
        if (isBegin && isHead) {
          onHead(entities, rest)
          rest = ''
        }
        from = end + 1
      }
      position += size
    }
    this.starts.add(position)
  }
}

/** The lines of an entity as one: further lines begin with what separates parts, and another separator does no harm. */
const joinLines = (bytes: Buffer, size: number): void => {
  for (let at = bytes.indexOf(LINE_END); at >= 0 && at < size; at = bytes.indexOf(LINE_END, at + 1))
    bytes[at] = SEPARATOR
}
