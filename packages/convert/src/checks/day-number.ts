const MILLISECONDS_A_DAY = 86_400_000

/** Days since 1 January 1970 of a day written `yyyy-MM-dd`; both ends of a difference are whole days, so it is exact. */
export const dayNumber = (day: string): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / MILLISECONDS_A_DAY

/** Weekdays up to and including a day; 1 January 1970 was a Thursday, so day 4 is a Monday. */
const weekdaysUpTo = (day: number): number => {
  const sinceMonday = day - 4
  const weeks = Math.floor(sinceMonday / 7)
  return weeks * 5 + Math.min(sinceMonday - weeks * 7 + 1, 5)
}

/**
 * Days after one day and before another, neither of them included.
 *
 * @param count all days, or only Monday to Friday: school calendars are not known here
 */
export const daysBetween = (last: string, next: string, count: 'calendar-days' | 'weekdays'): number => {
  const [from, to] = [dayNumber(last), dayNumber(next)]
  return count === 'weekdays' ? weekdaysUpTo(to - 1) - weekdaysUpTo(from) : to - from - 1
}
