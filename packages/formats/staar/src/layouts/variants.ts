import type { Span } from '@nrec-align/mapping'
import type { ColumnName } from './columns.ts'
import { positions } from './positions.ts'

/** The years of which the layout is known, the newest first. */
export const years = [2026, 2025, 2024, 2023] as const

/**
 * The months in which the school year and the layout have one year without doubt: the layout of a year names the fall before it.
 * An administration of the second half of a year may be of either layout, so none is chosen for it.
 */
const MONTHS = ['01', '02', '03', '04', '05', '06'] as const

/** The administrations of a year as files write them. */
export const administrationsOf = (year: number): readonly string[] =>
  MONTHS.map((month) => `${month}${String(year).slice(2)}`)

/** One set of columns a year, told by the administration. */
export const variants = years.map((year) => {
  const own = positions.filter(([, , , , only]: readonly [unknown, unknown, unknown, unknown, (readonly number[])?]) =>
    only === undefined ? true : only.includes(year),
  )
  return {
    id: String(year),
    columns: own.map(([name]): ColumnName => name),
    spans: own.map(([, start, length]): Span => [start, length]),
    // The last column is one character at the very end; programs that trim blanks take it away.
    optionalTail: 1,
    marks: { administration_date: administrationsOf(year) },
  }
})
