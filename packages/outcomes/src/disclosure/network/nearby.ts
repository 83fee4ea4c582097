import { listAt } from './lists.ts'
import type { Network } from './network.ts'

/** Of a longer row only so many cells are taken, those with most room: a state's sum over all its districts needs but a few of them. */
const LONG = 12

/** Which cells are taken into a neighbourhood, and how much room each has to give. */
export interface Neighbours {
  readonly admits: (cell: number) => boolean
  readonly room: (cell: number) => number
}

/** The cells around one, row by row, until there are at least as many as asked for or no more. */
export const nearby = (network: Network, cell: number, enough: number, { admits, room }: Neighbours): Int32Array => {
  const seen = new Set([cell])
  const seenRows = new Set<number>()
  for (const near of seen) {
    if (seen.size >= enough) break
    for (const row of listAt(network.rowsOf, near)) {
      if (seenRows.has(row)) continue
      seenRows.add(row)
      const others = [...listAt(network.rows, row)].filter(admits)
      const taken = others.length <= LONG ? others : roomiest(others, room)
      for (const other of taken) seen.add(other)
    }
  }
  return Int32Array.from(seen).sort()
}

const roomiest = (cells: readonly number[], room: (cell: number) => number): readonly number[] =>
  cells.toSorted((left, right) => room(right) - room(left) || left - right).slice(0, LONG)

/** All cells that any sums tie to one. */
export const everythingTiedTo = (network: Network, cell: number): ReadonlySet<number> => {
  const seen = new Set([cell])
  const seenRows = new Set<number>()
  for (const near of seen) {
    for (const row of listAt(network.rowsOf, near)) {
      if (seenRows.has(row)) continue
      seenRows.add(row)
      for (const other of listAt(network.rows, row)) seen.add(other)
    }
  }
  return seen
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
