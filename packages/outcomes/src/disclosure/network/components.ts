import { listAt } from './lists.ts'
import type { Network } from './network.ts'
import type { Bounds } from './propagate.ts'

/** Cells that are not known and that rows tie together. */
export interface Component {
  readonly cells: readonly number[]
  readonly rows: readonly number[]
  /** Whether the rows form no ring, so that drawing bounds closer row by row finds the exact bounds. */
  readonly tree: boolean
}

const OPEN = 1e-9

/** Whether bounds leave a cell open. */
export const isOpen = ({ low, high }: Bounds, cell: number): boolean =>
  (high[cell] as number) - (low[cell] as number) > OPEN

/** The components of the open cells among those given. */
export const components = (network: Network, bounds: Bounds, cells: Iterable<number>): readonly Component[] => {
  const seen = new Set<number>()
  const seenRows = new Set<number>()
  const found: Component[] = []
  for (const cell of cells) {
    if (!seen.has(cell) && isOpen(bounds, cell)) found.push(componentOf(network, bounds, cell, seen, seenRows))
  }
  return found
}

function componentOf(
  network: Network,
  bounds: Bounds,
  first: number,
  seen: Set<number>,
  seenRows: Set<number>,
): Component {
  const cells = [first]
  const rows: number[] = []
  let ends = 0
  seen.add(first)
  for (let at = 0; at < cells.length; at++) {
    for (const row of listAt(network.rowsOf, cells[at] as number)) {
      if (seenRows.has(row)) continue
      seenRows.add(row)
      rows.push(row)
      for (const cell of listAt(network.rows, row)) {
        if (!isOpen(bounds, cell)) continue
        ends += 1
        if (seen.has(cell)) continue
        seen.add(cell)
        cells.push(cell)
      }
    }
  }
  cells.sort((left, right) => left - right)
  rows.sort((left, right) => left - right)
  return { cells, rows, tree: ends === cells.length + rows.length - 1 }
}
