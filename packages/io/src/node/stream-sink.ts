import type { Writable } from 'node:stream'
import type { ByteSink } from '../output/byte-sink.ts'

/**
 * Writes to a Node stream, such as standard output. Closing the sink waits until everything is written, and leaves
 * the stream open.
 *
 * @param stream where the bytes go
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { PassThrough } from 'node:stream'
 * import { streamSink } from '@nrec-align/io/node'
 *
 * const stream = new PassThrough()
 * const sink = streamSink(stream)
 * await sink.write(new TextEncoder().encode('sourcedId\r\n'))
 * await sink.close()
 * assert.equal(stream.read().toString(), 'sourcedId\r\n')
 * ```
 */
export function streamSink(stream: Writable): ByteSink {
  const written = (chunk: Uint8Array) =>
    new Promise<void>((resolve, reject) => {
      stream.write(chunk, (error) => (error ? reject(error) : resolve()))
    })
  return { write: written, close: () => written(new Uint8Array(0)) }
}
