const range = /^([0-9]{4})-([0-9]{4}|[0-9]{2})$/

/**
 * Writes a school year as the two calendar years it spans.
 *
 * @param year the calendar year in which the school year ends
 * @example
 * ```ts
 * import { schoolYearRange } from '@nrec-align/schema'
 *
 * console.assert(schoolYearRange(2025) === '2024-2025')
 * ```
 */
export const schoolYearRange = (year: number): string => `${year - 1}-${year}`

/**
 * Reads a school year written as the two calendar years it spans, the second in full or by its last two digits.
 *
 * @param text `2024-2025` or `2024-25`
 * @returns the calendar year in which it ends, or `undefined` where the years do not follow one another
 * @example
 * ```ts
 * import { parseSchoolYearRange } from '@nrec-align/schema'
 *
 * console.assert(parseSchoolYearRange('2024-25') === 2025)
 * console.assert(parseSchoolYearRange('2024-2026') === undefined)
 * ```
 */
export const parseSchoolYearRange = (text: string): number | undefined => {
  const [, first, second] = range.exec(text) ?? []
  if (first === undefined || second === undefined) return undefined
  const year = Number(first) + 1
  return String(year).endsWith(second) ? year : undefined
}
