/** What bytes may arrive as. */
export type ByteStream = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>

/** Bytes a block: with 1 MiB the strings cut from a block leave the processor's cache and reading takes twice as long. */
export const blockSize = 64 * 1024

/** The bytes of a stream in blocks of at most 64 KiB; leaving the loop early closes the stream. */
export async function* blocks(stream: ByteStream): AsyncGenerator<Uint8Array> {
  for await (const chunk of iterable(stream)) {
    for (let start = 0; start < chunk.length; start += blockSize) yield chunk.subarray(start, start + blockSize)
  }
}

function iterable(stream: ByteStream): AsyncIterable<Uint8Array> {
  return Symbol.asyncIterator in stream ? stream : drained(stream)
}

/** For browsers whose `ReadableStream` cannot be iterated. */
async function* drained(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader()
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value
  } finally {
    await reader.cancel()
  }
}
