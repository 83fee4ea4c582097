import { delimited, layout } from '@nrec-align/mapping'
import { sampleFiles } from '../sources.ts'
import { carriedInBoth, measuredBy } from './carried.ts'
import { column, domainColumns } from './columns.ts'
import { growthColumns, overallColumns } from './result-columns.ts'
import { studentColumns } from './student-columns.ts'

/** The parts of the test in English language arts, as the columns name them. */
export const elaDomains = [
  'Phonological Awareness',
  'Phonics',
  'High-Frequency Words',
  'Vocabulary',
  'Comprehension: Overall',
  'Comprehension: Literature',
  'Comprehension: Informational Text',
] as const

export const ela = layout('ela', {
  title: 'Diagnostic, ELA',
  description: 'One row for each test in English language arts that a student completed.',
  files: ['*ready*ela*.csv'],
  writtenAs: 'i-ready-ela.csv',
  container: delimited(),
  columns: {
    ...studentColumns,
    ...overallColumns,
    'Lexile Measure': column('Lexile measure, such as 215L; a beginning reader has BR before the number.', 'sensitive'),
    'Lexile Range': column('Lexile measures of books that fit the student.', 'sensitive'),
    ...domainColumns(elaDomains),
    ...growthColumns,
    'Reading Difficulty Indicator (Y/N)': column('Whether the results point to a difficulty in reading.', 'sensitive'),
  },
  source: sampleFiles,
  confidence: 'verified',
  carried: {
    ...carriedInBoth,
    'Lexile Range': measuredBy,
    'Reading Difficulty Indicator (Y/N)': 'A hint of the vendor is no status of the student.',
  },
})
