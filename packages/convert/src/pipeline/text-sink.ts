import type { ByteSink } from '@nrec-align/io'

const BLOCK = 64 * 1024

/** Gathers lines of text into blocks of UTF-8. */
export class TextSink {
  lines = 0
  private readonly sink: ByteSink
  private readonly encoder = new TextEncoder()
  private pending = ''
  private waiting: Promise<void> | undefined

  constructor(sink: ByteSink) {
    this.sink = sink
  }

  line(text: string): void {
    this.lines += 1
    this.pending += `${text}\n`
    if (this.pending.length >= BLOCK) this.flush()
  }

  /** Takes lines that are encoded already. */
  encoded(bytes: Uint8Array, lines: number): void {
    this.flush()
    this.lines += lines
    this.hand(bytes)
  }

  /** Resolves when the sink has caught up. */
  async ready(): Promise<void> {
    await this.waiting
    this.waiting = undefined
  }

  async end(): Promise<void> {
    this.flush()
    await this.ready()
    await this.sink.close()
  }

  private flush(): void {
    if (this.pending === '') return
    const bytes = this.encoder.encode(this.pending)
    this.pending = ''
    this.hand(bytes)
  }

  private hand(bytes: Uint8Array): void {
    const before = this.waiting
    const written = before === undefined ? this.sink.write(bytes) : before.then(() => this.sink.write(bytes))
    if (written !== undefined) this.waiting = written
  }
}
