import { addDays } from '@nrec-align/schema'

/** A reporting calendar: how many periods a year holds and the day the first one starts. */
export interface Calendar {
  readonly periodsPerYear: number
  /** `MM/dd` of the first day of the year. */
  readonly startsOn: string
}

const two = (value: number): string => String(value).padStart(2, '0')

/** Adds whole months to a year and month, keeping the day; calendars start on days every month has. */
const plusMonths = (year: number, month: number, day: number, months: number): string => {
  const count = year * 12 + (month - 1) + months
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${two((count % 12) + 1)}-${two(day)}`
}

/**
 * The period of a calendar that a day falls in.
 *
 * @param iso any day of the period
 * @param calendar 1, 2, 3, 4, 6 or 12 periods a year
 * @returns first and last day, or `undefined` for a calendar that cannot be divided into months
 */
export const periodOf = (
  iso: string,
  calendar: Calendar,
): { readonly begin: string; readonly end: string } | undefined => {
  const months = 12 / calendar.periodsPerYear
  const [startMonth = 0, startDay = 0] = calendar.startsOn.split('/').map(Number)
  const possible = Number.isInteger(months) && startMonth >= 1 && startMonth <= 12 && startDay >= 1 && startDay <= 28
  if (!possible) return undefined
  const year = Number(iso.slice(0, 4))
  const yearStart = iso.slice(5) >= `${two(startMonth)}-${two(startDay)}` ? year : year - 1
  let begin = plusMonths(yearStart, startMonth, startDay, 0)
  for (let next = 1; next <= calendar.periodsPerYear; next += 1) {
    const following = plusMonths(yearStart, startMonth, startDay, next * months)
    if (iso < following) return { begin, end: addDays(following, -1) }
    begin = following
  }
  return undefined
}
