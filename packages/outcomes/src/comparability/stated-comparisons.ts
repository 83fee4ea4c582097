import type { StatedComparison } from './comparison.ts'
import { afterHighSchoolComparisons } from './stated/after-high-school.ts'
import { attendanceComparisons } from './stated/attendance.ts'
import { learningComparisons } from './stated/learning.ts'
import { reusedNumbers } from './stated/reused-numbers.ts'
import { wellBeingComparisons } from './stated/well-being.ts'

/**
 * What is stated of the indicators that are built in; all else follows from it or is not comparable.
 *
 * @example
 * ```ts
 * import { statedComparisons } from '@nrec-align/outcomes'
 *
 * console.assert(statedComparisons.every(({ comparison }) => comparison.reason.en !== ''))
 * ```
 */
export const statedComparisons: readonly StatedComparison[] = [
  ...attendanceComparisons,
  ...learningComparisons,
  ...afterHighSchoolComparisons,
  ...wellBeingComparisons,
  ...reusedNumbers,
]
