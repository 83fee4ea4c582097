import { configure, ERR_UNSUPPORTED_FORMAT, ZipWriter } from '@zip.js/zip.js'
import type { ByteSink } from '../output/byte-sink.ts'
import { OutputError } from '../output/output-error.ts'
import { bytePipe } from './byte-pipe.ts'

/** A ZIP that is being written. */
export interface ZipOutput {
  /**
   * Starts an entry. Entries stand in the ZIP in the order they were started; one that is started before
   * those ahead of it are closed is kept in memory, packed, until its turn.
   */
  entry(path: string): ByteSink
  /** Writes the directory and closes the sink; to be called when every entry is closed. */
  close(): Promise<void>
}

export interface ZipWriterOptions {
  /**
   * Whether entries, or the whole, may be larger than 4 GiB. What is written then is Zip64 throughout,
   * which spreadsheet programs and several importers cannot open. False unless told.
   */
  readonly largeFiles?: boolean
}

/** Entries that may be open at the same time. */
const MOST_OPEN_ENTRIES = 10_000

/** A date without meaning, the first that a ZIP can express, so that the same content gives the same bytes every run. */
const noDate = new Date(1980, 0, 1)

/**
 * Writes a ZIP as a stream. Names are UTF-8; the same entries give the same bytes on the same runtime.
 *
 * @param sink where the bytes go
 * @throws {OutputError} `too-large`, from the calls of what is returned, for more than 4 GiB without `largeFiles`
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { memorySink, zipWriter } from '@nrec-align/io'
 *
 * const sink = memorySink()
 * const zip = zipWriter(sink)
 * const entry = zip.entry('users.csv')
 * await entry.write(new TextEncoder().encode('sourcedId\r\n'))
 * await entry.close()
 * await zip.close()
 * assert.deepEqual([...sink.bytes().subarray(0, 2)], [0x50, 0x4b])
 * ```
 */
export function zipWriter(sink: ByteSink, { largeFiles = false }: ZipWriterOptions = {}): ZipOutput {
  // Trap: without workers the library still counts them, and an entry beyond the number of processors would wait for ever.
  configure({ maxWorkers: MOST_OPEN_ENTRIES })
  const target = new WritableStream<Uint8Array>({
    write: (chunk) => sink.write(chunk),
    close: () => sink.close(),
  })
  const zip = new ZipWriter(target, {
    zip64: largeFiles,
    useWebWorkers: false,
    extendedTimestamp: false,
    lastModDate: noDate,
  })
  const added: Promise<unknown>[] = []
  return {
    entry(path) {
      const pipe = bytePipe()
      const entry = zip.add(path, pipe.readable).catch((error) => Promise.reject(explained(error, path)))
      entry.catch(pipe.fail)
      added.push(entry)
      return pipe.sink
    },
    async close() {
      await Promise.all(added)
      await zip.close().catch((error) => Promise.reject(explained(error, 'ZIP')))
    },
  }
}

function explained(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || error.message !== ERR_UNSUPPORTED_FORMAT) return error
  return new OutputError('too-large', path, 'a ZIP that every program can open holds at most 4 GiB', error)
}
