import { isIsoDate } from './iso-date.ts'

const timeOfDay =
  /^T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,9})?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$/

/**
 * Tells whether a text is a moment with its zone, `yyyy-MM-ddTHH:mm:ss`, an optional fraction, then `Z` or an offset.
 *
 * @param text any text
 * @see RFC 3339; the seconds are required and no leap second is accepted
 * @example
 * ```ts
 * import { isInstant } from '@nrec-align/schema'
 *
 * console.assert(isInstant('2025-08-14T07:30:00.000Z'))
 * console.assert(!isInstant('2025-08-14T07:30:00'))
 * ```
 */
export const isInstant = (text: string): boolean => isIsoDate(text.slice(0, 10)) && timeOfDay.test(text.slice(10))
