import { type Column, delimited, layout } from '@nrec-align/mapping'
import { headers } from '../sources.ts'
import { carriedOfCounts, countColumns, countedSchool, dividing } from './count-columns.ts'

const columns = {
  ...countedSchool,
  GRADE: dividing('Grade, in words.'),
  RACE_ETHNICITY: dividing('Race or ethnicity, in words.'),
  SEX: dividing('Sex, in words.'),
  ...countColumns,
} as const satisfies Record<string, Column>

/** File 052 of schools. */
export const membership = layout<keyof typeof columns>('membership', {
  title: 'Membership (school file 052)',
  description: 'One row for each school, group of students and aggregation.',
  files: ['*sch*052*'],
  writtenAs: 'ccd_sch_052.csv',
  container: delimited(),
  columns,
  source: headers.membership,
  confidence: 'verified',
  recordKey: ['SCHOOL_YEAR', 'NCESSCH', 'GRADE', 'RACE_ETHNICITY', 'SEX', 'TOTAL_INDICATOR'],
  carried: carriedOfCounts,
})
