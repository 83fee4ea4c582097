import { encode } from '../text/encode.ts'
import type { Encoding } from '../text/encoding.ts'
import type { ByteSink } from './byte-sink.ts'

const bufferedCharacters = 64 * 1024

/** Gathers text into blocks of about 64 KiB, encodes them and hands them to a sink one after the other. */
export class TextWriter {
  readonly #sink: ByteSink
  readonly #encoding: Encoding
  #text = ''
  #pending: Promise<void> | undefined

  constructor(sink: ByteSink, encoding: Encoding) {
    this.#sink = sink
    this.#encoding = encoding
  }

  write(text: string): void {
    this.#text += text
    if (this.#text.length >= bufferedCharacters) this.#flush()
  }

  /** Hands over bytes that are encoded already. */
  writeBytes(bytes: Uint8Array): void {
    this.#flush()
    this.#hand(bytes)
  }

  /** Waits until the sink has taken what was handed to it; rejects with the sink's error. */
  async ready(): Promise<void> {
    await this.#pending
  }

  async end(): Promise<void> {
    this.#flush()
    await this.#pending
    await this.#sink.close()
  }

  #flush(): void {
    if (this.#text === '') return
    const chunk = encode(this.#text, this.#encoding)
    this.#text = ''
    this.#hand(chunk)
  }

  #hand(chunk: Uint8Array): void {
    if (this.#pending === undefined) this.#wait(this.#sink.write(chunk))
    else this.#wait(this.#pending.then(() => this.#sink.write(chunk)))
  }

  #wait(written: void | Promise<void>): void {
    if (written === undefined) return
    const pending = written.then(() => {
      if (this.#pending === pending) this.#pending = undefined
    })
    // The error is kept for `ready` and `end`; until one of them is called it must not count as unhandled.
    pending.catch(() => {})
    this.#pending = pending
  }
}
