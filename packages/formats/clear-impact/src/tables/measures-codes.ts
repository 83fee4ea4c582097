import { codeTable } from '@nrec-align/mapping'

const source = { source: 'The table of measures given to the run', verified: true }

/** What values are counted in. */
export const measureUnit = codeTable('clear-impact.measures.unit', 'measureUnit', source, [
  ['count', 'count'],
  ['percent', 'percent'],
  ['rate', 'rate'],
  ['ratio', 'ratio'],
  ['mean', 'mean'],
  ['other', 'other'],
])

/** Which direction is better. */
export const polarity = codeTable('clear-impact.measures.polarity', 'polarity', source, [
  ['up', 'up'],
  ['down', 'down'],
  ['none', 'none'],
])
