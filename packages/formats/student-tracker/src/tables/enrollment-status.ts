import { codeTable } from '@nrec-align/mapping'
import { sources } from '../sources.ts'

/** How much of a full load a student took, or why none. */
export const enrollmentStatus = codeTable(
  'nsc.enrollment-status',
  'postsecondaryStatus',
  { source: sources.statuses, verified: true },
  [
    ['F', 'full-time'],
    ['Q', 'three-quarter-time'],
    ['H', 'half-time'],
    ['L', 'less-than-half-time'],
    ['W', 'withdrawn'],
    ['A', 'leave'],
    ['D', 'deceased'],
  ],
)
