import { addDays as addDaysToDate, formatISO, parseISO } from 'date-fns'

/**
 * Adds days to a calendar day.
 *
 * @param date a day, `yyyy-MM-dd`
 * @param days how many days later; negative for earlier
 * @example
 * ```ts
 * import { addDays } from '@nrec-align/schema'
 *
 * console.assert(addDays('2024-02-28', 1) === '2024-02-29')
 * ```
 */
export const addDays = (date: string, days: number): string =>
  formatISO(addDaysToDate(parseISO(date), days), { representation: 'date' })
