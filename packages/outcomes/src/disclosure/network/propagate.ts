import { listAt } from './lists.ts'
import type { Network } from './network.ts'

/** The least and the greatest value of each cell. */
export interface Bounds {
  readonly low: Float64Array
  readonly high: Float64Array
}

/** A row that is looked at more often is left to the solver: bounds may creep closer one by one. */
const MOST_LOOKS = 60
const WORTHWHILE = 1e-9

/**
 * Draws bounds closer with one row after another until nothing moves. What comes out is never too narrow; where rows form no ring it is
 * exact.
 *
 * @returns whether nothing moves any more
 */
export const propagate = (network: Network, bounds: Bounds, rows: Iterable<number>): boolean => {
  const queue = [...rows]
  const looks = new Map<number, number>()
  const waiting = new Set(queue)
  let settled = true
  for (let at = 0; at < queue.length; at++) {
    const row = queue[at] as number
    waiting.delete(row)
    const seen = (looks.get(row) ?? 0) + 1
    looks.set(row, seen)
    if (seen > MOST_LOOKS) {
      settled = false
      continue
    }
    for (const cell of drawn(listAt(network.rows, row), bounds)) {
      for (const other of listAt(network.rowsOf, cell)) {
        if (other === row || waiting.has(other)) continue
        waiting.add(other)
        queue.push(other)
      }
    }
  }
  return settled
}

/** Draws the bounds of one row's cells closer; returns the cells whose bounds moved. */
function drawn(cells: Int32Array, { low, high }: Bounds): readonly number[] {
  let least = 0
  let greatest = 0
  let endlessDown = 0
  let endlessUp = 0
  for (let at = 0; at < cells.length; at++) {
    const [from, to] = part(at, low[cells[at] as number] as number, high[cells[at] as number] as number)
    if (from === Number.NEGATIVE_INFINITY) endlessDown += 1
    else least += from
    if (to === Number.POSITIVE_INFINITY) endlessUp += 1
    else greatest += to
  }
  const moved: number[] = []
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at] as number
    const [from, to] = part(at, low[cell] as number, high[cell] as number)
    const othersLeast = rest(least, endlessDown, from)
    const othersGreatest = rest(greatest, endlessUp, to)
    const upper = othersLeast === undefined ? to : Math.min(to, -othersLeast)
    const lower = othersGreatest === undefined ? from : Math.max(from, -othersGreatest)
    if (upper >= to - WORTHWHILE && lower <= from + WORTHWHILE) continue
    low[cell] = at === 0 ? -upper : lower
    high[cell] = at === 0 ? -lower : upper
    moved.push(cell)
  }
  return moved
}

/** What a cell adds to its row's sum: the whole counts against its parts. */
const part = (at: number, low: number, high: number): readonly [from: number, to: number] =>
  at === 0 ? [-high, -low] : [low, high]

/** A sum without one of its terms, or none where another term has no end. */
const rest = (sum: number, endless: number, own: number): number | undefined => {
  if (Number.isFinite(own)) return endless === 0 ? sum - own : undefined
  return endless === 1 ? sum : undefined
}
