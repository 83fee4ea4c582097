import { delimited, layout } from '@nrec-align/mapping'
import { sampleFiles } from '../sources.ts'
import { carriedInBoth, measuredBy } from './carried.ts'
import { column, domainColumns } from './columns.ts'
import { growthColumns, overallColumns } from './result-columns.ts'
import { studentColumns } from './student-columns.ts'

/** The parts of the test in mathematics, as the columns name them. */
export const mathDomains = [
  'Number and Operations',
  'Algebra and Algebraic Thinking',
  'Measurement and Data',
  'Geometry',
] as const

export const math = layout('math', {
  title: 'Diagnostic, math',
  description: 'One row for each test in mathematics that a student completed.',
  files: ['*ready*math*.csv'],
  writtenAs: 'i-ready-math.csv',
  container: delimited(),
  columns: {
    ...studentColumns,
    ...overallColumns,
    'Quantile Measure': column('Quantile measure, such as 275Q.', 'sensitive'),
    'Quantile Range': column('Quantile measures of lessons that fit the student.', 'sensitive'),
    ...domainColumns(mathDomains),
    ...growthColumns,
    'Proficiency if Student Shows No Additional Growth': column('Level foretold without further growth.', 'sensitive'),
    'Projection if Student Achieves Typical Growth': column('Level foretold with the usual growth.', 'sensitive'),
    'Projection if Student Achieves Stretch Growth': column(
      'Level foretold with the growth that leads to grade level.',
      'sensitive',
    ),
  },
  source: sampleFiles,
  confidence: 'verified',
  carried: {
    ...carriedInBoth,
    'Quantile Range': measuredBy,
    'Proficiency if Student Shows No Additional Growth': 'What is foretold is no result.',
    'Projection if Student Achieves Typical Growth': 'What is foretold is no result.',
    'Projection if Student Achieves Stretch Growth': 'What is foretold is no result.',
  },
})
