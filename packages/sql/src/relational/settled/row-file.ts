import { closeSync, openSync, readSync } from 'node:fs'

/** Enough for the schools of a district and for what is read side by side; more would only be carried around by the collector. */
const ROWS_A_BLOCK = 32
const BLOCKS_HELD = 32
const READ_AT_ONCE = 1 << 20

/** One settled entity, taken apart as far as somebody asks. */
export interface Row {
  readonly line: string
  leaves: readonly (string | undefined)[] | undefined
}

interface Block {
  readonly lines: readonly string[]
  readonly rows: (Row | undefined)[]
}

/** A file with one line an entity, read again wherever somebody asks; some blocks of lines are remembered. */
export class RowFile {
  private readonly descriptor: number
  /** Where each block begins, and the end of the last one. */
  private readonly starts: number[] = [0]
  private readonly held = new Map<number, Block>()
  private lastBlock: Block | undefined
  private lastNumber = -1
  private lastRow: Row = { line: '', leaves: undefined }
  private lastNode = 0

  /** @param onLine told of the first bytes of every line once: its first part is all in there */
  constructor(path: string, onHead: (node: number, head: string) => void) {
    this.descriptor = openSync(path, 'r')
    this.index(onHead)
  }

  /** The row of an entity, counted from 1. */
  row(node: number): Row {
    if (node === this.lastNode) return this.lastRow
    this.lastRow = this.found(node)
    this.lastNode = node
    return this.lastRow
  }

  private found(node: number): Row {
    const number = Math.floor((node - 1) / ROWS_A_BLOCK)
    const block = number === this.lastNumber && this.lastBlock !== undefined ? this.lastBlock : this.block(number)
    const at = (node - 1) % ROWS_A_BLOCK
    const known = block.rows[at]
    if (known !== undefined) return known
    const row: Row = { line: block.lines[at] ?? '', leaves: undefined }
    block.rows[at] = row
    return row
  }

  close(): void {
    this.held.clear()
    closeSync(this.descriptor)
  }

  private block(number: number): Block {
    let block = this.held.get(number)
    if (block === undefined) {
      const [start = 0, end = 0] = [this.starts[number], this.starts[number + 1]]
      const bytes = Buffer.allocUnsafe(end - start)
      readSync(this.descriptor, bytes, 0, bytes.length, start)
      block = { lines: bytes.toString('utf8').split('\n'), rows: [] }
      if (this.held.size >= BLOCKS_HELD) this.held.delete(this.held.keys().next().value as number)
    } else this.held.delete(number)
    this.held.set(number, block)
    this.lastBlock = block
    this.lastNumber = number
    return block
  }

  private index(onHead: (node: number, head: string) => void): void {
    const bytes = Buffer.allocUnsafe(READ_AT_ONCE)
    let [position, lines, head, isInHead] = [0, 0, '', true]
    for (;;) {
      const size = readSync(this.descriptor, bytes, 0, bytes.length, position)
      if (size === 0) break
      let from = 0
      for (let at = bytes.indexOf(10); at >= 0 && at < size; at = bytes.indexOf(10, at + 1)) {
        if (isInHead) head += headIn(bytes, from, at)
        lines += 1
        onHead(lines, head)
        if (lines % ROWS_A_BLOCK === 0) this.starts.push(position + at + 1)
        ;[from, head, isInHead] = [at + 1, '', true]
      }
      if (isInHead) {
        head += headIn(bytes, from, size)
        isInHead = !bytes.subarray(from, size).includes(30)
      }
      position += size
    }
    if (lines % ROWS_A_BLOCK !== 0) this.starts.push(position)
  }
}

const headIn = (bytes: Buffer, from: number, to: number): string => {
  let end = from
  while (end < to && bytes[end] !== 30) end += 1
  return bytes.toString('latin1', from, end)
}
