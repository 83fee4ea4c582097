import type { IsoDate, PartialDate } from '@nrec-align/schema'
import type { Codec } from './codec.ts'

/** The written forms of a whole date that real files use; `M/d/yyyy` takes one digit or two. */
export type WholeDatePattern =
  | 'yyyyMMdd'
  | 'yyyy-MM-dd'
  | 'MM/dd/yyyy'
  | 'MMddyyyy'
  | 'M/d/yyyy'
  /** A moment of which only the day counts; the zone is never converted. */
  | 'yyyy-MM-ddTHH:mm:ss'
  /** Such a moment in other forms; a workbook's own moment is read as well. */
  | 'yyyy/MM/dd h:mm:ss a'
  | 'M/d/yyyy H:mm:ss'
  /** The same, and a day without its time is read too. */
  | 'yyyy-MM-dd[THH:mm:ss]'

/** The written forms of a month without a day; the two digits of `MMyy` are years from 2000 on. */
export type MonthPattern = 'MMyyyy' | 'MMyy'

/** The written forms of a date. */
export type DatePattern = WholeDatePattern | MonthPattern

/** A calendar date; `exclusive` marks a wire end date that names the day after the last one. */
export interface DateNode {
  readonly kind: 'date'
  readonly pattern: DatePattern
  /** Further written forms that are read and never written. */
  readonly also?: readonly WholeDatePattern[]
  readonly exclusive?: true
}

/**
 * Pairs a column of dates with an ISO date; the shape is checked first, then the calendar (no 30 February).
 * A field that may hold a date without its day takes a whole one too.
 *
 * @param pattern how the date is written
 * @param end `'exclusive'` when the wire date is the day after the last day
 * @param also further forms that are read and never written
 * @example
 * ```ts
 * import { date } from '@nrec-align/mapping'
 * console.assert(date('yyyyMMdd').kind === 'date')
 * ```
 */
export const date = (
  pattern: WholeDatePattern,
  end: 'inclusive' | 'exclusive' = 'inclusive',
  also?: readonly WholeDatePattern[],
): Codec<IsoDate & PartialDate> => ({
  kind: 'date',
  pattern,
  ...(also === undefined ? {} : { also }),
  ...(end === 'exclusive' ? { exclusive: true as const } : {}),
})

/**
 * Pairs a column of months with a date of which the day is not known: `yyyy-MM`.
 *
 * @param pattern how the month is written
 * @example
 * ```ts
 * import { leafFor, month } from '@nrec-align/mapping'
 * console.assert(leafFor(month('MMyyyy'), {})?.decode('052025') === '2025-05')
 * ```
 */
export const month = (pattern: MonthPattern): Codec<PartialDate> => ({ kind: 'date', pattern })
