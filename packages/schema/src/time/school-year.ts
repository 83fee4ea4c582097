import { getMonth, getYear, parseISO } from 'date-fns'
import { addDays } from './add-days.ts'

/** The month in which school years start unset otherwise: July. */
const july = 7

const fourDigits = (year: number): string => String(year).padStart(4, '0')

const firstOfMonth = (year: number, month: number): string => `${fourDigits(year)}-${String(month).padStart(2, '0')}-01`

/**
 * Names the school year in which a day lies, by the calendar year in which that school year ends.
 *
 * @param date a day, `yyyy-MM-dd`
 * @param startsInMonth the month whose first day starts a school year, 1 to 12; 1 makes it the calendar year
 * @example
 * ```ts
 * import { schoolYearOf } from '@nrec-align/schema'
 *
 * console.assert(schoolYearOf('2024-08-14') === 2025)
 * console.assert(schoolYearOf('2025-06-30') === 2025)
 * ```
 */
export const schoolYearOf = (date: string, startsInMonth: number = july): number => {
  const day = parseISO(date)
  const startsThisYear = startsInMonth > 1 && getMonth(day) + 1 >= startsInMonth
  return getYear(day) + (startsThisYear ? 1 : 0)
}

/**
 * Gives the first day of a school year.
 *
 * @param year the calendar year in which the school year ends
 * @param startsInMonth the month whose first day starts it, 1 to 12
 * @example
 * ```ts
 * import { schoolYearFirstDay } from '@nrec-align/schema'
 *
 * console.assert(schoolYearFirstDay(2025) === '2024-07-01')
 * ```
 */
export const schoolYearFirstDay = (year: number, startsInMonth: number = july): string =>
  firstOfMonth(startsInMonth > 1 ? year - 1 : year, startsInMonth)

/**
 * Gives the last day of a school year.
 *
 * @param year the calendar year in which the school year ends
 * @param startsInMonth the month whose first day starts it, 1 to 12
 * @example
 * ```ts
 * import { schoolYearLastDay } from '@nrec-align/schema'
 *
 * console.assert(schoolYearLastDay(2025) === '2025-06-30')
 * ```
 */
export const schoolYearLastDay = (year: number, startsInMonth: number = july): string =>
  addDays(schoolYearFirstDay(year + 1, startsInMonth), -1)

/**
 * Tells whether a day lies in a school year.
 *
 * @param year the calendar year in which the school year ends
 * @param date a day, `yyyy-MM-dd`
 * @param startsInMonth the month whose first day starts it, 1 to 12
 * @example
 * ```ts
 * import { schoolYearContains } from '@nrec-align/schema'
 *
 * console.assert(schoolYearContains(2025, '2024-12-24'))
 * ```
 */
export const schoolYearContains = (year: number, date: string, startsInMonth: number = july): boolean =>
  schoolYearOf(date, startsInMonth) === year
