import { isIsoDate, startsWithMonth } from './iso-date.ts'

/**
 * Tells whether a text is a day `yyyy-MM-dd` or, where no day is known, a month `yyyy-MM`.
 *
 * @param text any text
 * @example
 * ```ts
 * import { isPartialDate } from '@nrec-align/schema'
 *
 * console.assert(isPartialDate('2025-06'))
 * console.assert(!isPartialDate('2025'))
 * ```
 */
export const isPartialDate = (text: string): boolean => (text.length === 7 ? startsWithMonth(text) : isIsoDate(text))
