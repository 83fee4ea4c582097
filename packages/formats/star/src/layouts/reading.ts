import { delimited, layout } from '@nrec-align/mapping'
import { sampleFile } from '../sources.ts'
import { benchmarkColumns } from './benchmark-columns.ts'
import { bodyColumns } from './body-columns.ts'
import { carried } from './carried.ts'
import { rules } from './rules.ts'
import { studentColumns } from './student-columns.ts'
import { testColumns } from './test-columns.ts'

/** The file SR. No column names the product: it is the file that does. */
export const reading = layout('reading', {
  title: 'Star Reading (SR)',
  description: 'One row for each test of Star Reading that a student completed.',
  files: ['SR.csv', 'SR_*.csv', '*_SR.csv', '*_SR_*.csv'],
  writtenAs: 'SR.csv',
  container: delimited(),
  columns: { ...studentColumns, ...bodyColumns, ...testColumns, ...benchmarkColumns },
  source: sampleFile,
  confidence: 'verified',
  carried,
  rules,
  // A test may come once for each class or group of the student: only rows of one class can be repeats.
  recordKey: ['AssessmentID', 'StudentRenaissanceID', 'CompletedDate', 'ClassRenaissanceID', 'GroupID'],
})
