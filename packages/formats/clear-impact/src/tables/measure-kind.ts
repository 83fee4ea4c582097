import { codeTable } from '@nrec-align/mapping'

/** Kinds of measures. */
export const measureKind = codeTable(
  'clear-impact.measure-type',
  'measureKind',
  { source: 'Clear Impact support, Importing data values and users: column measure_type', verified: true },
  [
    ['i', 'indicator'],
    ['p', 'performance'],
  ],
)
