import type { Crew } from '../../pipeline/pieces/crew.ts'
import { ThreadCrew } from './thread-crew.ts'

/** How a run is spread over threads. */
export interface WorkersRequest {
  /**
   * Threads that read pieces of large files side by side, for work that is done record by record: `validate`, writing the same
   * format again, and `unmerged`. What comes out is the same as with one, byte for byte; one unless told.
   */
  readonly workers?: number
  /** Bytes that a thread is given at a time, and half of what a file has at least that is read by several; 1 MiB unless told. */
  readonly pieceSize?: number
}

/** Bytes of a piece: large enough that handing it over costs little, small enough that several of them are no burden. */
const PIECE = 1024 * 1024

/** Does something with a crew of threads, none of which is left when it is done, however it ends. */
export const withWorkers = async <T>(
  { workers = 1, pieceSize = PIECE }: WorkersRequest,
  inputs: readonly { readonly size?: number }[],
  work: (crew: Crew | undefined) => Promise<T>,
): Promise<T> => {
  if (!Number.isSafeInteger(workers) || workers < 1)
    throw new RangeError(`workers is a whole number from 1 on, not ${workers}`)
  if (workers === 1) return work(undefined)
  const crew = new ThreadCrew(workers, pieceSize)
  if (inputs.some(({ size = 0 }) => size >= 2 * pieceSize)) crew.start()
  try {
    return await work(crew)
  } finally {
    await crew.end()
  }
}
