import { type ByteStream, blockSize } from './chunks.ts'
import { keptInMemory } from './kept-in-memory.ts'

/** Bytes with a name, which may be opened any number of times. */
export interface InputFile {
  /** The last part of the path: `users.csv`. */
  readonly name: string
  /** Where the file is inside the folder or ZIP that was given, with `/` between the parts. */
  readonly path: string
  /** Bytes, where known before reading. */
  readonly size?: number
  /** A new stream from the first byte. */
  open(): ByteStream
  /** The bytes from `start` up to, not including, `end`; present where the source can seek. A ZIP needs it. */
  range?(start: number, end: number): Promise<Uint8Array>
}

/** What an input file can be made of. A stream can be read only once: it is kept in memory from its first opening on. */
export type InputSource = Blob | Uint8Array | string | (() => ByteStream) | ByteStream

export interface InputFileOptions {
  /** Bytes of a one-shot stream that are kept in memory before giving up; 256 MiB unless told. */
  readonly memoryLimit?: number
}

/**
 * Names some bytes, so that they can be read as a file.
 *
 * @param path a file name, or a relative path with `/` between its parts
 * @param source a `Blob` or `File`, bytes, text (stored as UTF-8), a function that opens a new stream each time, or one stream
 * @returns the file; nothing is read yet
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { inputFile } from '@nrec-align/io'
 *
 * const file = inputFile('district/users.csv', 'sourcedId\r\nu-1\r\n')
 * assert.equal(file.name, 'users.csv')
 * assert.equal(file.size, 16)
 * ```
 */
export function inputFile(path: string, source: InputSource, options: InputFileOptions = {}): InputFile {
  const named = { name: path.slice(path.lastIndexOf('/') + 1), path }
  if (typeof source === 'string') return { ...named, ...bytesSource(new TextEncoder().encode(source)) }
  if (source instanceof Uint8Array) return { ...named, ...bytesSource(source) }
  if (source instanceof Blob) return { ...named, ...blobSource(source) }
  if (typeof source === 'function') return { ...named, open: source }
  return { ...named, ...keptInMemory(path, source, options.memoryLimit ?? 256 * 1024 * 1024) }
}

function bytesSource(bytes: Uint8Array): Pick<InputFile, 'size' | 'open' | 'range'> {
  return {
    size: bytes.length,
    open: () => inBlocks(bytes),
    range: async (start, end) => bytes.subarray(start, end),
  }
}

function blobSource(blob: Blob): Pick<InputFile, 'size' | 'open' | 'range'> {
  return {
    size: blob.size,
    open: () => blob.stream(),
    range: async (start, end) => new Uint8Array(await blob.slice(start, end).arrayBuffer()),
  }
}

async function* inBlocks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += blockSize) yield bytes.subarray(start, start + blockSize)
}
