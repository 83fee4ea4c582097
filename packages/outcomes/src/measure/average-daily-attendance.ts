import type { GradeLevelCode } from '@nrec-align/schema'

/** Days attended of days enrolled, both added up over students: a ratio of sums, never a mean of ratios. */
export interface AverageDailyAttendanceMeasure {
  readonly kind: 'averageDailyAttendance'
  /** Grades counted; all unless told. */
  readonly grades?: readonly GradeLevelCode[]
}

/**
 * The average daily attendance rate.
 *
 * @param options - The grades counted.
 * @see Promise Neighborhoods, attendance in grades 6 to 9: days attended divided by days of membership.
 *
 * @example
 * ```ts
 * import { averageDailyAttendance } from '@nrec-align/outcomes'
 *
 * console.assert(averageDailyAttendance({ grades: ['06', '07', '08', '09'] }).grades?.length === 4)
 * ```
 */
export const averageDailyAttendance = (
  options: Omit<AverageDailyAttendanceMeasure, 'kind'> = {},
): AverageDailyAttendanceMeasure => ({ kind: 'averageDailyAttendance', ...options })
