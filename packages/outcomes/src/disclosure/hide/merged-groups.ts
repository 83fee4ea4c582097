import { listAt } from '../network/lists.ts'
import { canHide, hide, type Network } from '../network/network.ts'

/** Which groups of a partition are hidden, so that they are shown together. */
export interface MergedGroups {
  /** Hides further groups where those that are hidden would be too few together. */
  complete(): void
  /** Whether showing a cell leaves the rest of its groups enough together. */
  mayShow(cell: number): boolean
}

/** Nothing is shown together. */
export const nothingMerged: MergedGroups = { complete: () => undefined, mayShow: () => true }

/**
 * Keeps hidden groups that are shown together as one large enough.
 *
 * @param rows - The sums of the release's groups.
 * @param isEnough - Whether some cells together need no protection.
 */
export const mergedGroups = (
  network: Network,
  rows: readonly number[],
  isEnough: (cells: readonly number[]) => boolean,
): MergedGroups => {
  const ownRows = new Set(rows)
  /** Whether a row's hidden groups, but for one that is about to be shown, are fit to be shown together. */
  const isFit = (row: number, shown?: number): boolean => {
    const isHidden = (cell: number): boolean =>
      cell !== shown && (network.high[cell] as number) > (network.low[cell] as number)
    const [whole = 0, ...parts] = listAt(network.rows, row)
    const hidden = parts.filter(isHidden)
    if (isHidden(whole) || hidden.length === 0 || hidden.length === parts.length) return true
    return hidden.length > 1 && isEnough(hidden)
  }
  const completeRow = (row: number): boolean => {
    const [, ...parts] = listAt(network.rows, row)
    const lightest = parts
      .filter((cell) => canHide(network, cell))
      .sort((left, right) => (network.weight[left] as number) - (network.weight[right] as number) || left - right)
    let changed = false
    for (const cell of lightest) {
      if (isFit(row)) break
      hide(network, cell)
      changed = true
    }
    return changed
  }
  return {
    complete: () => {
      while (rows.filter(completeRow).length > 0);
    },
    mayShow: (cell) => [...listAt(network.rowsOf, cell)].every((row) => !ownRows.has(row) || isFit(row, cell)),
  }
}
