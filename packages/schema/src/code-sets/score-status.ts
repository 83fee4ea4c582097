import { type CodeOf, codeSet } from './code-set.ts'

export const scoreStatus = codeSet('scoreStatus', 'Score status', [
  ['exempt', 'Exempt'],
  ['graded', 'Fully graded'],
  ['partially-graded', 'Partially graded'],
  ['submitted', 'Submitted'],
  ['not-submitted', 'Not submitted'],
])

/** A code of the set `scoreStatus`: score status. */
export type ScoreStatusCode = CodeOf<typeof scoreStatus>
