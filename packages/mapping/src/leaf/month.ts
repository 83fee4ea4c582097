import type { MonthPattern } from '../codec/date.ts'
import type { WrittenDate } from './written-date.ts'

const FULL = /^([0-9]{2})([0-9]{4})$/
const SHORT = /^([0-9]{2})([0-9]{2})$/

/** Months without a day; of a whole date only the month is written. */
export const monthForms: { readonly [P in MonthPattern]: WrittenDate } = {
  MMyyyy: {
    read: (cell) => cell.replace(FULL, '$2-$1'),
    write: (iso) => iso.slice(5, 7) + iso.slice(0, 4),
  },
  MMyy: {
    read: (cell) => cell.replace(SHORT, '20$2-$1'),
    write: (iso) => iso.slice(5, 7) + iso.slice(2, 4),
  },
}
