import { codeTable } from '@nrec-align/mapping'

/** Kinds of academic sessions. */
export const sessionType = codeTable(
  'oneroster.session-type',
  'sessionType',
  { source: '1EdTech OneRoster CSV tables, versions 1.1 and 1.2: academicSessions.csv, column type', verified: true },
  [
    ['gradingPeriod', 'grading-period'],
    ['semester', 'semester'],
    ['schoolYear', 'school-year'],
    ['term', 'term'],
  ],
)
