import { codeTable } from '@nrec-align/mapping'

/** How far a piece of work is marked; further values may be agreed on. */
export const scoreStatus = codeTable(
  'oneroster.score-status',
  'scoreStatus',
  { source: '1EdTech OneRoster CSV tables, versions 1.1 and 1.2: results.csv, column scoreStatus', verified: true },
  [
    ['exempt', 'exempt'],
    ['fully graded', 'graded'],
    ['not submitted', 'not-submitted'],
    ['partially graded', 'partially-graded'],
    ['submitted', 'submitted'],
  ],
)
