import { type FileHandle, open } from 'node:fs/promises'
import { basename } from 'node:path'
import { blockSize } from '../input/chunks.ts'
import { InputError } from '../input/input-error.ts'
import type { InputFile } from '../input/input-file.ts'
import { systemCode } from './system-errors.ts'

/** A file on disk. */
export function fileInput(file: string, path: string, size: number): InputFile {
  return {
    name: basename(path),
    path,
    size,
    open: () => fileBlocks(file, path),
    range: (start, end) => fileRange(file, path, start, end),
  }
}

/** While one block is being worked on, the next is already being read. */
async function* fileBlocks(file: string, path: string): AsyncGenerator<Uint8Array> {
  const handle = await opened(file, path)
  let next = readBlock(handle, path)
  try {
    for (let block = await next; block.length > 0; block = await next) {
      next = readBlock(handle, path)
      yield block
    }
  } finally {
    await next.catch(() => {})
    await handle.close()
  }
}

async function readBlock(handle: FileHandle, path: string): Promise<Uint8Array> {
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(blockSize), 0, blockSize)
    return buffer.subarray(0, bytesRead)
  } catch (error) {
    throw unreadable(path, error)
  }
}

async function fileRange(file: string, path: string, start: number, end: number): Promise<Uint8Array> {
  const handle = await opened(file, path)
  try {
    const bytes = new Uint8Array(end - start)
    let filled = 0
    while (filled < bytes.length) {
      const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, start + filled)
      if (bytesRead === 0) break
      filled += bytesRead
    }
    return bytes.subarray(0, filled)
  } finally {
    await handle.close()
  }
}

async function opened(file: string, path: string): Promise<FileHandle> {
  try {
    return await open(file)
  } catch (error) {
    throw unreadable(path, error)
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
  EBUSY: 'it is open in another program; close it there and run again',
}

/** The error to show when the operating system does not let a file be read. */
export function unreadable(path: string, cause: unknown): InputError {
  const code = systemCode(cause)
  return new InputError('unreadable', path, reasons[code ?? ''] ?? `it cannot be read (${code ?? 'unknown error'})`, {
    cause,
  })
}
