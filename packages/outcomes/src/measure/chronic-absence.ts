import { checkDays, type DaysMeasureOptions } from './days.ts'

/** The share of students who missed at least so many of their days, for whatever reason. */
export interface ChronicAbsenceMeasure extends DaysMeasureOptions {
  readonly kind: 'chronicAbsence'
}

/**
 * The share of students who are chronically absent.
 *
 * Days missed are those the source states, else the sum of excused, unexcused, out-of-school suspension and incomplete study, else
 * those neither present nor in in-school suspension.
 *
 * @param options - Boundary of the days missed, floor, and whether days are added up over the schools of a place.
 * @throws RangeError for numbers that are not whole, or a share above one.
 * @see https://eddataexpress.ed.gov, chronic absenteeism: at least 10 % of the days enrolled, told for each school.
 *
 * @example
 * ```ts
 * import { chronicAbsence } from '@nrec-align/outcomes'
 *
 * const federal = chronicAbsence({
 *   boundary: { parts: 1, outOf: 10, inclusive: true },
 *   floor: { days: 10, of: 'enrolled', inclusive: true },
 *   per: 'school',
 * })
 * console.assert(federal.per === 'school')
 * ```
 */
export const chronicAbsence = (options: DaysMeasureOptions): ChronicAbsenceMeasure => {
  checkDays(options)
  return { kind: 'chronicAbsence', ...options }
}
