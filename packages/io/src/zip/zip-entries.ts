import { type Entry, ERR_UNSAFE_FILENAME, type FileEntry, ZipReader } from '@zip.js/zip.js'
import { InputError } from '../input/input-error.ts'
import type { InputFile } from '../input/input-file.ts'
import { entryBytes } from './entry-bytes.ts'
import { RangeReader, seekable } from './range-reader.ts'
import { isBookkeeping, isUnsafe } from './zip-entry-name.ts'
import { ratioMattersFrom, type ZipLimits } from './zip-limits.ts'

/** The files in a ZIP, in the order of its directory. */
export async function zipEntries(zip: InputFile, prefix: string, limits: ZipLimits): Promise<InputFile[]> {
  const entries = await directory(await seekable(zip), limits)
  const files = entries.filter(isFile).filter(({ filename }) => !isBookkeeping(filename))
  checkNames(zip, files)
  checkSizes(zip, files, limits)
  return files.map((entry) => ({
    name: entry.filename.slice(entry.filename.lastIndexOf('/') + 1),
    path: prefix + entry.filename,
    size: entry.uncompressedSize,
    open: () => entryBytes(zip.path, entry),
  }))
}

async function directory(zip: InputFile, limits: ZipLimits): Promise<Entry[]> {
  const entries: Entry[] = []
  try {
    for await (const entry of new ZipReader(new RangeReader(zip), { useWebWorkers: false }).getEntriesGenerator()) {
      entries.push(entry)
      if (entries.length > limits.entries) break
    }
  } catch (cause) {
    if (cause instanceof Error && cause.message === ERR_UNSAFE_FILENAME) {
      const entry = 'filename' in cause ? String(cause.filename) : ''
      throw unsafe(zip, entry, 'points outside the ZIP')
    }
    throw new InputError('damaged-zip', zip.path, 'the ZIP is damaged or cut off; export or download it again', {
      cause,
    })
  }
  if (entries.length > limits.entries) {
    throw new InputError('zip-too-large', zip.path, `the ZIP has more than ${limits.entries} entries`)
  }
  return entries
}

function isFile(entry: Entry): entry is FileEntry {
  return !entry.directory
}

function checkNames(zip: InputFile, entries: readonly FileEntry[]): void {
  const seen = new Set<string>()
  for (const { filename, encrypted } of entries) {
    if (isUnsafe(filename)) throw unsafe(zip, filename, 'points outside the ZIP')
    if (seen.has(filename)) throw unsafe(zip, filename, 'is there twice')
    if (encrypted) throw unsafe(zip, filename, 'is encrypted; unpack the ZIP first')
    seen.add(filename)
  }
}

function unsafe(zip: InputFile, entry: string, what: string): InputError {
  return new InputError('unsafe-zip-entry', zip.path, `the entry ${JSON.stringify(entry)} ${what}`, { entry })
}

/** An entry that turns out longer than it says here is stopped while it is read. */
function checkSizes(zip: InputFile, entries: readonly FileEntry[], limits: ZipLimits): void {
  let total = 0
  for (const { filename, uncompressedSize, compressedSize } of entries) {
    total += uncompressedSize
    if (total > limits.totalSize)
      throw tooLarge(zip, filename, `unpacks to more than ${limits.totalSize} bytes with what is before it`)
    if (uncompressedSize > ratioMattersFrom && uncompressedSize > compressedSize * limits.ratio) {
      throw tooLarge(zip, filename, `unpacks to more than ${limits.ratio} times its size`)
    }
  }
}

function tooLarge(zip: InputFile, entry: string, what: string): InputError {
  return new InputError('zip-too-large', zip.path, `the entry ${JSON.stringify(entry)} ${what}`, { entry })
}
