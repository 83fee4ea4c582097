/** How long a student may be enrolled nowhere within a school year before it is worth a look. */
export interface LongestGap {
  readonly days: number
  readonly count: 'calendar-days' | 'weekdays'
}

/** No publication names a number: ten days leave room for a weekend, a move and the holidays of a week. */
export const usualLongestGap: LongestGap = { days: 10, count: 'calendar-days' }
