import type { FileCounts } from '../../report/disposition.ts'
import type { LoggedIssues } from '../../report/issue-log.ts'
import type { CountedSchools } from '../../report/school-counts.ts'
import type { CountedCodes } from '../../report/unknown-codes.ts'
import type { Worklist } from '../../report/worklist.ts'
import type { WrittenRecords } from '../row-work/copying.ts'

/** All that came of reading one piece of a file, as plain data. */
export interface PieceRead {
  /** One for each layout of the file. */
  readonly counts: readonly FileCounts[]
  readonly issues: LoggedIssues
  readonly schools: CountedSchools
  readonly unknownCodes: CountedCodes
  readonly worklist: Pick<Worklist, 'rows' | 'more'> | undefined
  readonly rejects: WrittenRecords | undefined
  /** What the work made of the records. */
  readonly made: unknown
}
