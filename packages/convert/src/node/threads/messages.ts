import type { FilePiece } from '@nrec-align/io'
import type { PieceJob } from '../../pipeline/pieces/crew.ts'
import type { PieceRead } from '../../pipeline/pieces/piece-read.ts'
import type { Source } from '../../pipeline/source.ts'

/** What a thread is asked to do with one piece. */
export interface PieceRequest {
  readonly number: number
  /** The source of the file, where the thread has not had it yet. */
  readonly source: Source | undefined
  /** The file, where the thread has not had it yet; without the source. */
  readonly job: Omit<PieceJob, 'source'> | undefined
  readonly piece: FilePiece
  readonly told: unknown
}

/** What became of it; the bytes come back. */
export interface PieceAnswer {
  readonly number: number
  readonly piece: FilePiece
  /** Absent where reading failed: whoever asked reads the piece and meets the same mistake. */
  readonly read: PieceRead | undefined
}
