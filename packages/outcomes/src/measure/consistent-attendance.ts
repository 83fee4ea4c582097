import { checkDays, type DaysMeasureOptions } from './days.ts'

/** The share of students who were present on at least, or on more than, so many of their days. */
export interface ConsistentAttendanceMeasure extends DaysMeasureOptions {
  readonly kind: 'consistentAttendance'
}

/**
 * The share of students who attend consistently; the boundary is of days present, those in in-school suspension included.
 *
 * More than 90 % present is what at least 10 % absent leaves; at least 90 % present is not, as a student with exactly 90 % would
 * be both.
 *
 * @param options - Boundary of the days present, floor, and whether days are added up over the schools of a place.
 * @throws RangeError for numbers that are not whole, or a share above one.
 * @see https://educationtoworkforce.org/indicators/consistent-attendance
 *
 * @example
 * ```ts
 * import { consistentAttendance } from '@nrec-align/outcomes'
 *
 * const measure = consistentAttendance({ boundary: { parts: 9, outOf: 10, inclusive: false }, per: 'place' })
 * console.assert(measure.kind === 'consistentAttendance')
 * ```
 */
export const consistentAttendance = (options: DaysMeasureOptions): ConsistentAttendanceMeasure => {
  checkDays(options)
  return { kind: 'consistentAttendance', ...options }
}
