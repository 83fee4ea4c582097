import type { RecordTaker } from '../read-file.ts'

/** What can be done with records one by one. */
export type RowWorkKind = 'check' | 'copy' | 'lines'

/** Work on the records of one file for which no record has to know of the others, or only what can be told afterwards. */
export interface RowWork {
  readonly kind: RowWorkKind
  /** One for each layout of the file. */
  readonly takers: readonly RecordTaker[]
  /** What those who work on pieces should know by now, as plain data. */
  told?(): unknown
  /** Takes over what was made of a piece elsewhere; `false` where it has to be made here, because of what came before it. */
  join(made: unknown): Promise<boolean>
}

/** What was made of a piece. */
export interface Made {
  readonly made: unknown
  /** The bytes that stand in it, so that they can be handed over without being copied. */
  readonly bytes: readonly Uint8Array<ArrayBuffer>[]
}

/** The same work on one piece of a file, which hands over what it makes. */
export interface PieceWork {
  readonly takers: readonly RecordTaker[]
  /** What was made, as plain data, and all bytes in it. */
  made(): Promise<Made>
}
