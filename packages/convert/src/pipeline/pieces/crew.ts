import type { FilePiece } from '@nrec-align/io'
import type { IssueLimits } from '../../report/issue-log.ts'
import type { RunContext } from '../context.ts'
import type { RowWorkKind } from '../row-work/row-work.ts'
import type { ListedKeys } from '../sibling-keys.ts'
import type { Source, SourceFile } from '../source.ts'
import type { PieceRead } from './piece-read.ts'

/** A file whose pieces are to be read, as plain data: formats are data, so that they go anywhere. */
export interface PieceJob {
  readonly work: RowWorkKind
  readonly run: RunContext['run']
  /** Without its files. */
  readonly source: Source
  /** The layouts of the file; their `input` has a name only. */
  readonly files: readonly SourceFile[]
  readonly opening: unknown
  readonly keys: readonly ListedKeys[]
  readonly limits: IssueLimits
  readonly keepsWorklist: boolean
  readonly keepsRejects: boolean
}

/** A piece and what came of it; nothing where it has to be read here. */
export interface PieceDone {
  readonly piece: FilePiece
  readonly read: PieceRead | undefined
}

/** Those who read pieces of files side by side. */
export interface Crew {
  /** Bytes of a piece; a file of less than two of them is not cut. */
  readonly pieceSize: number
  /**
   * Has the pieces of a file read.
   *
   * @param told what the work knows when a piece is handed over
   * @returns all pieces, in their order
   */
  read(job: PieceJob, pieces: AsyncIterable<FilePiece>, told: () => unknown): AsyncIterable<PieceDone>
}
