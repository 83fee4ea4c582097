import { textTable } from '@nrec-align/mapping'
import { validValues } from '../sources.ts'

/**
 * Where a homeless student sleeps, in the code of the state. The list was read in part: S is a shelter or transitional
 * housing, D doubled up, U unsheltered; other codes only warn.
 */
export const homelessSleeps = textTable('us-pa.homeless-sleeps', { source: validValues }, [
  ['S', 'S'],
  ['D', 'D'],
  ['U', 'U'],
])
