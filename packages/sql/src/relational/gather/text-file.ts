import { appendFileSync, rmSync } from 'node:fs'

const FLUSHED = 1 << 18

/** A file of lines that is written a piece at a time, so that many can be open at once. */
export class TextFile {
  readonly path: string
  lines = 0
  /** Length of the longest line, in units of UTF-16. */
  longest = 0
  private text = ''

  constructor(path: string) {
    this.path = path
  }

  line(line: string): void {
    this.text += `${line}\n`
    this.lines += 1
    if (line.length > this.longest) this.longest = line.length
    if (this.text.length >= FLUSHED) this.flush()
  }

  flush(): void {
    if (this.text !== '') appendFileSync(this.path, this.text, { mode: 0o600 })
    this.text = ''
  }

  remove(): void {
    rmSync(this.path, { force: true })
  }
}
