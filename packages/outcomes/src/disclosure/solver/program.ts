import { listAt } from '../network/lists.ts'
import { CLOSE, type Network } from '../network/network.ts'

/** A linear program over columns with bounds, whose rows are sums that come to a fixed number. */
export interface ProgramShape {
  readonly low: Float64Array
  readonly high: Float64Array
  readonly cost: Float64Array
  /** For each row, the columns with what each counts for, and the number they come to. */
  readonly rows: readonly ProgramRow[]
}

/** One row of a linear program. */
export interface ProgramRow {
  readonly columns: readonly number[]
  readonly signs: readonly number[]
  readonly total: number
}

/**
 * The rows of a network over some of its cells; every other cell stays at its value.
 *
 * @param position - For a cell, its column, or none for a cell that stays.
 */
export const rowsOver = (
  network: Network,
  rows: Iterable<number>,
  position: ReadonlyMap<number, number>,
): readonly ProgramRow[] => {
  const found: ProgramRow[] = []
  for (const row of rows) {
    const columns: number[] = []
    const signs: number[] = []
    let total = 0
    listAt(network.rows, row).forEach((cell, at) => {
      const column = position.get(cell)
      if (column === undefined) return
      const sign = at === 0 ? -1 : 1
      columns.push(column)
      signs.push(sign)
      total += sign * (network.value[cell] as number)
    })
    if (columns.length > 0) found.push({ columns, signs, total })
  }
  return found
}

/** Whether every number is whole, but for the solver's tolerance. */
export const isWhole = (point: Float64Array): boolean =>
  point.every((value) => Math.abs(value - Math.round(value)) < CLOSE)
