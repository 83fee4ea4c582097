import { type Column, delimited, layout } from '@nrec-align/mapping'
import { headers } from '../sources.ts'
import { needed } from './column.ts'
import { carriedOfCounts, countColumns, countedSchool, dividing } from './count-columns.ts'

const columns = {
  ...countedSchool,
  DATA_GROUP: needed('What is counted: the table of free and reduced-price meals, or another one.'),
  LUNCH_PROGRAM: dividing('Which meals the students are qualified for, in words.'),
  ...countColumns,
} as const satisfies Record<string, Column>

/** File 033 of schools. */
export const lunch = layout<keyof typeof columns>('lunch', {
  title: 'Free and reduced-price meals (school file 033)',
  description: 'One row for each school, table, program and aggregation.',
  files: ['*sch*033*'],
  writtenAs: 'ccd_sch_033.csv',
  container: delimited(),
  columns,
  source: headers.lunch,
  confidence: 'verified',
  recordKey: ['SCHOOL_YEAR', 'NCESSCH', 'DATA_GROUP', 'LUNCH_PROGRAM', 'TOTAL_INDICATOR'],
  carried: carriedOfCounts,
})
