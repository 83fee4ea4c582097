import type { LongestGap } from '@nrec-align/convert'

/** Reads `10` or `8-weekdays`; `undefined` for anything else. */
export const longestGap = (text: string): LongestGap | undefined => {
  const [, days, weekdays] = /^([0-9]{1,4})(-weekdays)?$/.exec(text) ?? []
  if (days === undefined) return undefined
  return { days: Number(days), count: weekdays === undefined ? 'calendar-days' : 'weekdays' }
}
