import { appendFileSync, rmSync } from 'node:fs'

/** Bytes that a file gathers before it is written to: few at first, as many files stay small, and there may be hundreds. */
const FIRST = 1 << 14
const THEN = 1 << 20
/** A unit of UTF-16 takes up to three bytes of UTF-8. */
const BYTES_A_UNIT = 3

/**
 * A file of lines that is written a piece at a time, so that many can be open at once. Lines become bytes as they come: texts
 * that wait to be written would be carried around by the collector.
 */
export class TextFile {
  readonly path: string
  lines = 0
  /** Length of the longest line, in units of UTF-16. */
  longest = 0
  private bytes = Buffer.alloc(0)
  private filled = 0

  constructor(path: string) {
    this.path = path
  }

  line(line: string): void {
    this.text(line, 1)
    this.bytes[this.filled] = LINE_END
    this.filled += 1
  }

  /**
   * A line that has its own line end.
   *
   * @param further bytes that are written behind it
   */
  text(line: string, further = 0): void {
    const most = line.length * BYTES_A_UNIT + further
    if (this.filled + most > this.bytes.length) this.makeRoom(most)
    this.filled += this.bytes.write(line, this.filled)
    this.lines += 1
    if (line.length > this.longest) this.longest = line.length
  }

  flush(): void {
    if (this.filled > 0) appendFileSync(this.path, this.bytes.subarray(0, this.filled), { mode: 0o600 })
    this.filled = 0
  }

  /** Writes what is left; nothing more may come. */
  end(): void {
    this.flush()
    this.bytes = Buffer.alloc(0)
  }

  remove(): void {
    rmSync(this.path, { force: true })
  }

  private makeRoom(bytes: number): void {
    this.flush()
    const size = Math.max(this.bytes.length === 0 ? FIRST : THEN, bytes)
    if (this.bytes.length < size) this.bytes = Buffer.allocUnsafe(size)
  }
}

const LINE_END = 10
