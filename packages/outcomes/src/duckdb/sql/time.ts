import { schoolYearFirstDay, schoolYearLastDay } from '@nrec-align/schema'
import { text } from './text.ts'

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** A month and a day as they follow the year in a date. */
export const monthDay = ({ month, day }: { readonly month: number; readonly day: number }): string =>
  `-${twoDigits(month)}-${twoDigits(day)}`

/** A column that holds a whole day or only its month, as text of either length. */
export const dayText = (column: string): string => `CAST(${column} AS VARCHAR)`

/** The school year in which a day or a month lies, as the common record counts school years: from 1 July. */
export const schoolYearIn = (column: string): string => {
  const day = dayText(column)
  return `CAST(left(${day}, 4) AS INTEGER) + CAST(substr(${day}, 6, 2) >= '07' AS INTEGER)`
}

/** Whether some day from `begin` to `end` lies in a school year; an open end lasts, and a month is all of its days. */
export const overlapsYear = (begin: string, end: string, year: string): string => {
  const first = `CAST(${year} - 1 AS VARCHAR) || ${text(schoolYearFirstDay(2000).slice(4))}`
  const last = `CAST(${year} AS VARCHAR) || ${text(schoolYearLastDay(2000).slice(4))}`
  return `(${dayText(begin)} IS NULL OR ${dayText(begin)} <= ${last}) AND (${dayText(end)} IS NULL OR ${dayText(end)} || '-31' >= ${first})`
}
