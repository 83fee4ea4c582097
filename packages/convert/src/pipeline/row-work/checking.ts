import type { FileRun, RecordTaker } from '../read-file.ts'
import type { PieceWork, RowWork } from './row-work.ts'

const checkOnly: RecordTaker = { take: () => undefined }

/** Reads and checks records, and makes nothing of them. */
export const checking = ({ parts }: FileRun): RowWork => ({
  kind: 'check',
  takers: parts.map(() => checkOnly),
  join: async () => true,
})

export const checkingPiece = ({ parts }: FileRun): PieceWork => ({
  takers: parts.map(() => checkOnly),
  made: async () => ({ made: undefined, bytes: [] }),
})
