import type { IsoDate } from '@nrec-align/schema'
import type { Codec } from './codec.ts'
import type { DatePattern } from './date.ts'

/** A date that stands for the whole reporting period it falls in. */
export interface PeriodNode {
  readonly kind: 'period'
  readonly pattern: DatePattern
  readonly edge: 'begin' | 'end'
  /** Run table with one row a calendar: `calendar`, `periodsPerYear`, `startsOn` (MM/dd). */
  readonly table: string
}

/**
 * Pairs a column holding any date inside a period with the first or last day of that period.
 *
 * The pair names two columns: the date, then the name of the calendar. On the way back the first day is written.
 * @param pattern how the date is written
 * @param edge which end of the period the field holds
 * @param table the run table that defines calendars
 * @example
 * ```ts
 * import { period } from '@nrec-align/mapping'
 * console.assert(period('MM/dd/yyyy', 'begin', 'calendars').kind === 'period')
 * ```
 */
export const period = (pattern: DatePattern, edge: 'begin' | 'end', table: string): Codec<IsoDate> => ({
  kind: 'period',
  pattern,
  edge,
  table,
})
