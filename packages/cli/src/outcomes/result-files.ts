import { type ByteSink, type MeteredSink, meteredSink } from '@nrec-align/io'
import type { OutputFolder } from '@nrec-align/io/node'

/** A file of a result, as its report names it. */
export interface ResultFile {
  readonly path: string
  readonly bytes: number
  readonly sha256: string
}

/** The files of a result, counted and hashed on their way into a folder. */
export interface ResultFiles {
  /** Starts a file; one that cannot be begun says so at its first write. */
  create(path: string): ByteSink
  text(path: string, text: string): Promise<void>
  /** The files that are complete, in the order in which they were begun. */
  written(): readonly ResultFile[]
}

/** Writes into a folder that appears at its end. */
export const resultFiles = (folder: OutputFolder): ResultFiles => {
  const sinks = new Map<string, MeteredSink>()
  const create = (path: string): ByteSink => {
    const begun = folder.file(path)
    begun.catch(() => undefined)
    const sink = meteredSink({
      write: async (chunk) => (await begun).write(chunk),
      close: async () => (await begun).close(),
    })
    sinks.set(path, sink)
    return sink
  }
  return {
    create,
    text: async (path, text) => {
      const sink = create(path)
      await sink.write(new TextEncoder().encode(text))
      await sink.close()
    },
    written: () =>
      [...sinks].flatMap(([path, { bytes, sha256 }]) => (sha256 === undefined ? [] : [{ path, bytes, sha256 }])),
  }
}
