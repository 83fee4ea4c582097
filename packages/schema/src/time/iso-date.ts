const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const digit = (text: string, at: number): number => {
  const value = text.charCodeAt(at) - 48
  return value >= 0 && value <= 9 ? value : Number.NaN
}

export const yearOf = (text: string): number =>
  digit(text, 0) * 1000 + digit(text, 1) * 100 + digit(text, 2) * 10 + digit(text, 3)

export const monthOf = (text: string): number => digit(text, 5) * 10 + digit(text, 6)

const dayOf = (text: string): number => digit(text, 8) * 10 + digit(text, 9)

/** Whether `text` begins with a year from 1 on, a hyphen and a month. */
export const startsWithMonth = (text: string): boolean => {
  const month = monthOf(text)
  return yearOf(text) >= 1 && text[4] === '-' && month >= 1 && month <= 12
}

/**
 * Tells whether a text is a day of the Gregorian calendar in the form `yyyy-MM-dd`, years 0001 to 9999.
 *
 * It allocates nothing, so that it can stand in the loop that reads a file.
 *
 * @param text any text
 * @example
 * ```ts
 * import { isIsoDate } from '@nrec-align/schema'
 *
 * console.assert(isIsoDate('2024-02-29'))
 * console.assert(!isIsoDate('2025-02-29'))
 * ```
 */
export const isIsoDate = (text: string): boolean => {
  if (text.length !== 10 || text[7] !== '-' || !startsWithMonth(text)) return false
  const month = monthOf(text)
  const day = dayOf(text)
  const longest = month === 2 && isLeapYear(yearOf(text)) ? 29 : lengths[month - 1]
  return longest !== undefined && day >= 1 && day <= longest
}
