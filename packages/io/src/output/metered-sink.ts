import { startSha256 } from '../hash/sha256.ts'
import type { ByteSink } from './byte-sink.ts'

/** A sink that knows what went through it. */
export interface MeteredSink extends ByteSink {
  /** Bytes written so far. */
  readonly bytes: number
  /** SHA-256 of everything written, 64 lower-case hexadecimal digits; known once the sink is closed. */
  readonly sha256: string | undefined
}

/**
 * Counts and hashes everything on its way into another sink.
 *
 * @param sink where the bytes go
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { memorySink, meteredSink } from '@nrec-align/io'
 *
 * const sink = meteredSink(memorySink())
 * sink.write(new TextEncoder().encode('abc'))
 * await sink.close()
 * assert.equal(sink.bytes, 3)
 * assert.equal(sink.sha256, 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
 * ```
 */
export function meteredSink(sink: ByteSink): MeteredSink {
  const hash = startSha256()
  let bytes = 0
  let sha256: string | undefined
  return {
    get bytes() {
      return bytes
    },
    get sha256() {
      return sha256
    },
    write(chunk) {
      bytes += chunk.length
      hash.update(chunk)
      return sink.write(chunk)
    },
    async close() {
      sha256 ??= hash.hex()
      await sink.close()
    },
  }
}
