import { type ByteStream, blocks } from './chunks.ts'
import { InputError } from './input-error.ts'
import type { InputFile } from './input-file.ts'

/** Lets a stream that can be read only once be opened again, by keeping its bytes from the first opening on. */
export function keptInMemory(path: string, stream: ByteStream, limit: number): Pick<InputFile, 'open' | 'range'> {
  let kept: Promise<Blob> | undefined
  const blob = () => {
    kept ??= collected(path, stream, limit)
    return kept
  }
  return {
    open: () => opened(blob),
    range: async (start, end) => new Uint8Array(await (await blob()).slice(start, end).arrayBuffer()),
  }
}

async function* opened(blob: () => Promise<Blob>): AsyncGenerator<Uint8Array> {
  yield* blocks((await blob()).stream())
}

export async function collected(path: string, stream: ByteStream, limit: number): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  for await (const block of blocks(stream)) {
    size += block.length
    if (size > limit) {
      throw new InputError(
        'unreadable',
        path,
        `the stream is longer than the ${limit} bytes that are kept in memory; save it as a file first`,
      )
    }
    parts.push(new Uint8Array(block))
  }
  return new Blob(parts)
}
