/** A year of a series, and what it was measured with. */
export interface SeriesYear {
  /** The year in which the school year ends. */
  readonly year: number
  /** The definition or test behind the value, by any name; where the name changes the series begins anew. */
  readonly measuredBy?: string
}

/**
 * The part of a series that can be looked at as one: from the last change of definition or test on, in order of years.
 *
 * @param series - Years in any order; those that are hidden or missing are left out and never filled in.
 * @returns The years since the last break; all of them where nothing changed.
 *
 * @example
 * ```ts
 * import { sinceLastBreak } from '@nrec-align/outcomes'
 *
 * const series = sinceLastBreak([
 *   { year: 2023, measuredBy: 'old test' },
 *   { year: 2025, measuredBy: 'new test' },
 *   { year: 2024, measuredBy: 'new test' },
 * ])
 * console.assert(series.map(({ year }) => year).join() === '2024,2025')
 * ```
 */
export const sinceLastBreak = <Year extends SeriesYear>(series: readonly Year[]): readonly Year[] => {
  const inOrder = series.toSorted((one, other) => one.year - other.year)
  const current = inOrder.at(-1)?.measuredBy
  return inOrder.slice(inOrder.findLastIndex(({ measuredBy }) => measuredBy !== current) + 1)
}
