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

/** A file with the lines of each entity, read again wherever somebody asks; some blocks of lines are remembered. */
export class RowFile {
  private readonly descriptor: number
  /** Where each block begins, and the end of the last one. */
  private readonly starts: number[] = [0]
  private readonly held = new Map<number, Block>()
  private lastBlock: Block | undefined
  private lastNumber = -1
  private lastRow: Row = { line: '', leaves: undefined }
  private lastNode = 0

  /** @param onHead told of the first line of every entity once */
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
      block = { lines: entitiesIn(bytes.toString('utf8')), rows: [] }
      if (this.held.size >= BLOCKS_HELD) this.held.delete(this.held.keys().next().value as number)
    } else this.held.delete(number)
    this.held.set(number, block)
    this.lastBlock = block
    this.lastNumber = number
    return block
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
          if (isHead && entities > 0 && entities % ROWS_A_BLOCK === 0) this.starts.push(position + from)
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
    this.starts.push(position)
  }
}

const LINE_END = 10
const SEPARATOR = 30

/** The lines of each entity as one: further lines begin with what separates parts. */
const entitiesIn = (text: string): readonly string[] => {
  const entities: string[] = []
  for (const line of text.split('\n')) {
    if (line.charCodeAt(0) === SEPARATOR) entities[entities.length - 1] += line
    else entities.push(line)
  }
  return entities
}
