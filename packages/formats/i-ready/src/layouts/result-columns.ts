import { column, level } from './columns.ts'

/** The test as a whole. */
export const overallColumns = {
  'Overall Scale Score': column('Scale score of the whole test.', 'sensitive'),
  'Overall Placement': level('Grade level at which the student works.'),
  'Overall Relative Placement': level('How far that level is from the grade of the student.'),
  Percentile: column('Share of students of the grade who scored lower in the same season.', 'sensitive'),
  Grouping: column('Number of the group with which the student should be taught.', 'sensitive'),
} as const

/** What became of the student since the first test of the year, and what would be usual. */
export const growthColumns = {
  'Diagnostic Gain': column('Points gained since the first test of the year.', 'sensitive'),
  'Annual Typical Growth Measure': column('Points that students of this start usually gain in a year.', 'sensitive'),
  'Annual Stretch Growth Measure': column('Points in a year that lead to grade level in time.', 'sensitive'),
  'Percent Progress to Annual Typical Growth (%)': column('Gain as a share of the usual one.', 'sensitive'),
  'Percent Progress to Annual Stretch Growth (%)': column(
    'Gain as a share of the one that leads to grade level.',
    'sensitive',
  ),
  'Mid On Grade Level Scale Score': column('Scale score at the middle of the grade of the student.', 'public'),
} as const
