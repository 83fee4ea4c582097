import { listAt } from './lists.ts'
import type { Network } from './network.ts'

/** The cells around one, row by row, until there are at least as many as asked for or no more. */
export const nearby = (
  network: Network,
  cell: number,
  enough: number,
  admits: (cell: number) => boolean = () => true,
): Int32Array => {
  const seen = new Set([cell])
  const seenRows = new Set<number>()
  for (const near of seen) {
    if (seen.size >= enough) break
    for (const row of listAt(network.rowsOf, near)) {
      if (seenRows.has(row)) continue
      seenRows.add(row)
      for (const other of listAt(network.rows, row)) if (admits(other)) seen.add(other)
    }
  }
  return Int32Array.from(seen).sort()
}

/** The rows that hold any of some cells, in order. */
export const rowsTouching = (network: Network, cells: Iterable<number>): readonly number[] => {
  const rows = new Set<number>()
  for (const cell of cells) for (const row of listAt(network.rowsOf, cell)) rows.add(row)
  return [...rows].sort((left, right) => left - right)
}

/** The rows all of whose cells are among some cells, in order. */
export const rowsWithin = (network: Network, cells: Iterable<number>): readonly number[] => {
  const members = new Set(cells)
  return rowsTouching(network, members).filter((row) => listAt(network.rows, row).every((cell) => members.has(cell)))
}
