import type { FileEntry } from '@zip.js/zip.js'
import { InputError } from '../input/input-error.ts'

/** The unpacked bytes of an entry, checked against its size and checksum. */
export async function* entryBytes(zip: string, entry: FileEntry): AsyncGenerator<Uint8Array> {
  const stop = new AbortController()
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  const unpacked = entry.getData(writable, { checkCrc32: true, useWebWorkers: false, signal: stop.signal })
  // Awaited below, unless reading ends early: then nobody wants to know.
  unpacked.catch(() => {})
  try {
    let size = 0
    for await (const chunk of readable) {
      size += chunk.length
      if (size > entry.uncompressedSize) throw new RangeError('The entry is longer than the ZIP says')
      yield chunk
    }
    await unpacked
  } catch (cause) {
    const { filename } = entry
    const message = `the entry ${JSON.stringify(filename)} is damaged; export or download the ZIP again`
    throw new InputError('damaged-zip', zip, message, { entry: filename, cause })
  } finally {
    stop.abort()
  }
}
