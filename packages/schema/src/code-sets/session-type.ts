import { type CodeOf, codeSet } from './code-set.ts'

export const sessionType = codeSet('sessionType', 'Session type', [
  ['school-year', 'School year'],
  ['semester', 'Semester'],
  ['term', 'Term, quarter or trimester'],
  ['grading-period', 'Grading period'],
  ['summer', 'Summer term'],
  ['other', 'Other'],
])

/** A code of the set `sessionType`: session type. */
export type SessionTypeCode = CodeOf<typeof sessionType>
