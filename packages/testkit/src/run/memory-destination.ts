import type { Destination } from '@nrec-align/convert'
import { type MemorySink, memorySink } from '@nrec-align/io'

/** Keeps every file a run writes, by its relative path. */
export interface MemoryDestination extends Destination {
  /** The files written so far, in the order they were begun. */
  files(): ReadonlyMap<string, Uint8Array>
}

/** A destination in memory. */
export const memoryDestination = (): MemoryDestination => {
  const sinks = new Map<string, MemorySink>()
  return {
    create: (path) => {
      const sink = memorySink()
      sinks.set(path, sink)
      return sink
    },
    files: () => new Map([...sinks].map(([path, sink]) => [path, sink.bytes()])),
  }
}
