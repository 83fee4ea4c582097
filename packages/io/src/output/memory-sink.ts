import type { ByteSink } from './byte-sink.ts'

/** A sink that keeps what it is given. */
export interface MemorySink extends ByteSink {
  /** Everything written so far, in one piece. */
  bytes(): Uint8Array<ArrayBuffer>
}

/**
 * Keeps output in memory: for browsers, where it becomes a download, and for tests.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { memorySink } from '@nrec-align/io'
 *
 * const sink = memorySink()
 * sink.write(new TextEncoder().encode('sourcedId\r\n'))
 * assert.equal(sink.bytes().length, 11)
 * ```
 */
export function memorySink(): MemorySink {
  const chunks: Uint8Array[] = []
  return {
    write: (chunk) => void chunks.push(chunk),
    close: async () => {},
    bytes: () => joined(chunks),
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
