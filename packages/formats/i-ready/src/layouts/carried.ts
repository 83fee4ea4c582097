const noPlace = 'The common record has no place for it.'
const otherBody = 'Which body the number stands for is not published.'
const measuredBy = 'It is worked out from the scores and the norms of the vendor.'

/** Columns of both files that are read for writing the file back only. */
export const carriedInBoth = {
  Enrolled: 'An enrollment needs a school and a first day.',
  'District State ID': otherBody,
  'Account State ID': otherBody,
  'Class(es)': noPlace,
  'Class Teacher(s)': noPlace,
  'Report Group(s)': noPlace,
  'Start Date': 'The result stands on the day the test was completed.',
  'Baseline Diagnostic (Y/N)': noPlace,
  'Most Recent Diagnostic YTD (Y/N)': 'It follows from the dates of all results.',
  'Duration (min)': noPlace,
  'Rush Flag': noPlace,
  'Read Aloud': noPlace,
  Grouping: measuredBy,
  'Annual Typical Growth Measure': measuredBy,
  'Annual Stretch Growth Measure': measuredBy,
  'Percent Progress to Annual Typical Growth (%)': measuredBy,
  'Percent Progress to Annual Stretch Growth (%)': measuredBy,
  'Mid On Grade Level Scale Score': measuredBy,
} as const

export { measuredBy }
