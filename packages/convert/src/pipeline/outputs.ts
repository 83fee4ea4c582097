import { type MeteredSink, meteredSink, zipWriter } from '@nrec-align/io'
import type { Destination } from './context.ts'

/** What was written, with its checksum. */
export interface OutputFile {
  readonly path: string
  readonly bytes: number
  readonly sha256: string
}

/** A destination that remembers checksums. */
export class MeteredDestination implements Destination {
  private readonly sinks: { readonly path: string; readonly sink: MeteredSink }[] = []
  private readonly inner: Destination
  private readonly prefix: string

  constructor(inner: Destination, prefix: string) {
    this.inner = inner
    this.prefix = prefix
  }

  create(path: string): MeteredSink {
    const full = this.prefix + path
    const sink = meteredSink(this.inner.create(full))
    this.sinks.push({ path: full, sink })
    return sink
  }

  /** What was written, once everything is closed. */
  files(): readonly OutputFile[] {
    return this.sinks.map(({ path, sink }) => ({ path, bytes: sink.bytes, sha256: sink.sha256 ?? '' }))
  }
}

/** A destination inside one ZIP, and the call that completes it. */
export interface ZippedDestination extends Destination {
  close(): Promise<void>
}

/** Puts every file into one ZIP, which is only begun when the first file is. */
export const zipped = (outer: Destination, path: string): ZippedDestination => {
  let zip: ReturnType<typeof zipWriter> | undefined
  return {
    create: (name) => {
      zip ??= zipWriter(outer.create(path))
      return zip.entry(name)
    },
    close: async () => {
      await zip?.close()
    },
  }
}

/** A destination that forgets everything: for a dry run. */
export const nowhere: Destination = { create: () => ({ write: () => undefined, close: async () => undefined }) }
