import { Worker } from 'node:worker_threads'
import type { FilePiece } from '@nrec-align/io'
import type { PieceDone, PieceJob } from '../../pipeline/pieces/crew.ts'
import type { Source } from '../../pipeline/source.ts'
import { workerOptions, workerProgram } from '../worker-program.ts'
import type { PieceAnswer, PieceRequest } from './messages.ts'

interface Waiting {
  readonly resolve: (done: PieceDone) => void
  readonly reject: (error: unknown) => void
}

/** One thread that reads pieces in the order in which they are given to it. */
export class Thread {
  private readonly worker = new Worker(workerProgram, workerOptions())
  private readonly waiting = new Map<number, Waiting>()
  private source: Source | undefined
  private job: PieceJob | undefined
  private last = 0
  private failure: unknown

  constructor() {
    this.worker.on('message', ({ number, piece, read }: PieceAnswer) => {
      this.waiting.get(number)?.resolve({ piece, read })
      this.waiting.delete(number)
    })
    this.worker.on('error', (error) => this.fail(error))
    this.worker.on('exit', (code) => this.fail(new Error(`a thread that reads files ended with ${code}`)))
  }

  /** Pieces that it still has to read. */
  get busy(): number {
    return this.waiting.size
  }

  /** Has a piece read; its bytes go to the thread. */
  read(job: PieceJob, piece: FilePiece, told: unknown): Promise<PieceDone> {
    if (this.failure !== undefined) return Promise.reject(this.failure)
    const { source, ...others } = job
    this.last += 1
    const request: PieceRequest = {
      number: this.last,
      source: source === this.source ? undefined : source,
      job: job === this.job ? undefined : others,
      piece,
      told,
    }
    this.source = source
    this.job = job
    return new Promise((resolve, reject) => {
      this.waiting.set(request.number, { resolve, reject })
      this.worker.postMessage(request, [piece.bytes.buffer])
    })
  }

  async end(): Promise<void> {
    await this.worker.terminate()
  }

  private fail(error: unknown): void {
    this.failure ??= error
    for (const { reject } of this.waiting.values()) reject(this.failure)
    this.waiting.clear()
  }
}
