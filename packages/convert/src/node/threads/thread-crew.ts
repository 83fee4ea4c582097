import type { FilePiece } from '@nrec-align/io'
import type { Crew, PieceDone, PieceJob } from '../../pipeline/pieces/crew.ts'
import { Thread } from './thread.ts'

/** Pieces that a thread has been given and that are not yet taken over: one to read, one to go on with, one behind in order. */
const AHEAD = 3

/** Reads pieces of files in threads, which are begun when the first piece is there. */
export class ThreadCrew implements Crew {
  readonly pieceSize: number
  private readonly count: number
  private threads: readonly Thread[] | undefined

  constructor(count: number, pieceSize: number) {
    this.count = count
    this.pieceSize = pieceSize
  }

  async *read(job: PieceJob, pieces: AsyncIterable<FilePiece>, told: () => unknown): AsyncGenerator<PieceDone> {
    const handed: Promise<PieceDone>[] = []
    for await (const piece of pieces) {
      if (piece.rest !== undefined) handed.push(Promise.resolve({ piece, read: undefined }))
      else handed.push(this.hand(job, piece, told()))
      while (handed.length >= AHEAD * this.count || (piece.rest !== undefined && handed.length > 0))
        yield await (handed.shift() as Promise<PieceDone>)
    }
    while (handed.length > 0) yield await (handed.shift() as Promise<PieceDone>)
  }

  /** Begins the threads, so that they are ready when the first piece is. */
  start(): readonly Thread[] {
    this.threads ??= Array.from({ length: this.count }, () => new Thread())
    return this.threads
  }

  /** Ends the threads, whatever they are doing. */
  async end(): Promise<void> {
    await Promise.all((this.threads ?? []).map((thread) => thread.end()))
  }

  private hand(job: PieceJob, piece: FilePiece, told: unknown): Promise<PieceDone> {
    const [first, ...others] = this.start() as readonly [Thread, ...Thread[]]
    const idlest = others.reduce((least, thread) => (thread.busy < least.busy ? thread : least), first)
    const done = idlest.read(job, piece, told)
    // It may fail before anybody waits for it.
    done.catch(() => undefined)
    return done
  }
}
