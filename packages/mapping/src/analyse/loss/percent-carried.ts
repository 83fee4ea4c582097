import type { ColumnLoss } from './column-loss.ts'

type Shares = { readonly [V in ColumnLoss['verdict']]: (loss: ColumnLoss, counted: number | undefined) => number }

/** Of codes the share that comes back equal; nothing of what is made anew; of anything else everything, until a run has counted. */
const shareOfCodes = ({ codes, predicates = [] }: ColumnLoss): number => {
  if (codes !== undefined && codes.length > 0)
    return codes.filter(([wire, back]) => wire === back).length / codes.length
  return predicates.some(({ kind }) => kind === 'made-anew') ? 0 : 1
}

const shares: Shares = {
  kept: () => 1,
  lost: () => 0,
  changed: (loss, counted) => counted ?? shareOfCodes(loss),
  depends: (loss, counted) => counted ?? shareOfCodes(loss),
}

/**
 * Sums up a static loss as one number: the unweighted mean over the columns that are not the same in every row.
 *
 * @param losses what {@link loss} gave
 * @param counted share of the cells of a column that came back equal, from 0 to 1, where a run has counted them;
 *   without it a column that only depends on the data counts as carried, so that the number is the most that can be hoped for
 * @returns percent, from 0 to 100, not rounded; 100 where there is no column to lose
 * @example
 * ```ts
 * import { percentCarried } from '@nrec-align/mapping'
 * const column = { layout: 'roster', reason: '' }
 * const losses = [
 *   { ...column, column: 'given', verdict: 'kept' },
 *   { ...column, column: 'locker', verdict: 'lost' },
 *   { ...column, column: 'type', verdict: 'kept', constant: true },
 * ] as const
 * console.assert(percentCarried(losses) === 50)
 * ```
 */
export const percentCarried = (
  losses: readonly ColumnLoss[],
  counted: (layout: string, column: string) => number | undefined = () => undefined,
): number => {
  const judged = losses.filter((loss) => loss.constant !== true)
  if (judged.length === 0) return 100
  const sum = judged.reduce((total, loss) => total + shares[loss.verdict](loss, counted(loss.layout, loss.column)), 0)
  return (sum / judged.length) * 100
}
