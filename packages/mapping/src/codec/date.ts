import type { IsoDate } from '@nrec-align/schema'
import type { Codec } from './codec.ts'

/** The written forms of a date that real files use. */
export type DatePattern = 'yyyyMMdd' | 'yyyy-MM-dd' | 'MM/dd/yyyy' | 'MMddyyyy'

/** A calendar date; `exclusive` marks a wire end date that names the day after the last one. */
export interface DateNode {
  readonly kind: 'date'
  readonly pattern: DatePattern
  readonly exclusive?: true
}

/**
 * Pairs a column of dates with an ISO date; the shape is checked first, then the calendar (no 30 February).
 *
 * @param pattern how the date is written
 * @param end `'exclusive'` when the wire date is the day after the last day
 * @example
 * ```ts
 * import { date } from '@nrec-align/mapping'
 * console.assert(date('yyyyMMdd').kind === 'date')
 * ```
 */
export const date = (pattern: DatePattern, end: 'inclusive' | 'exclusive' = 'inclusive'): Codec<IsoDate> =>
  end === 'exclusive' ? { kind: 'date', pattern, exclusive: true } : { kind: 'date', pattern }
