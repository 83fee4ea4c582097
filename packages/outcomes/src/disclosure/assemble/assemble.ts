import type { Relation, RestrictedFigures } from '../../figures/index.ts'
import type { ReleaseLedger } from '../ledger/ledger.ts'
import type { Quantity, Sum } from '../network/quantity.ts'
import { fromLedger } from './from-ledger.ts'
import { type JudgedFigure, type Judging, judged } from './judged-figure.ts'
import { readable } from './readable.ts'
import { remainders } from './remainders.ts'
import { revisionOf } from './revision.ts'
import { SumsInOrder } from './sums-in-order.ts'

/** A release with everything published before it and all that can be computed from both. */
export interface Assembled {
  readonly quantities: readonly Quantity[]
  readonly sums: readonly Sum[]
  /** The figures of the release by id, in order of id. */
  readonly figures: ReadonlyMap<string, JudgedFigure>
  /** Where a figure of the release stands among the quantities. */
  readonly cellOf: ReadonlyMap<string, number>
  /** Figures that were published before with other numbers, where the change needs protection. */
  readonly revised: readonly string[]
}

/**
 * Puts a release beside the ledger. A figure that was published before with the same numbers is the same quantity.
 *
 * @throws RangeError when two figures have the same key, or a relation names a figure that is not there or does not add up.
 */
export const assemble = (release: RestrictedFigures, ledger: ReleaseLedger, judging: Judging): Assembled => {
  const figures = inOrder(release, judging)
  const quantities = [...fromLedger(ledger)]
  const latest = new Map(quantities.map(({ id }, cell) => [id, cell]))
  const sums = new SumsInOrder(quantities, ledger.sums)
  const cellOf = new Map<string, number>()
  const revised: string[] = []

  const place = ({ quantity, figure }: JudgedFigure): number => {
    const before = latest.get(quantity.id)
    const earlier = before === undefined ? undefined : quantities[before]
    if (before !== undefined && earlier !== undefined && isSame(earlier, quantity)) {
      quantities[before] = together(earlier, quantity)
      return before
    }
    const cell = quantities.length
    quantities.push({ ...quantity, revision: (earlier?.revision ?? 0) + 1 })
    if (before === undefined || earlier === undefined) return cell
    const { change, laterIsWhole } = revisionOf(figure.kind, earlier, quantities[cell] as Quantity, judging.policy)
    quantities.push(change)
    sums.add('revision', laterIsWhole ? cell : before, [laterIsWhole ? before : cell, cell + 1])
    if (change.required > 0) revised.push(quantity.id)
    return cell
  }

  for (const [id, figure] of figures) cellOf.set(id, place(figure))
  const cell = (id: string): number => {
    const found = cellOf.get(id)
    if (found === undefined)
      throw new RangeError(`Cannot protect: a relation names ${readable(id)}, of which there is no figure.`)
    return found
  }
  for (const { kind, whole, parts } of sorted(release.relations)) sums.add(kind, cell(whole), parts.map(cell))
  for (const { whole, parts, rest } of remainders(figures, release.relations, judging)) {
    const others = rest === undefined ? [] : [place(rest)]
    sums.add('subgroups', cell(whole), [...parts.map(cell), ...others])
  }
  return { quantities, sums: sums.list, figures, cellOf, revised }
}

function inOrder({ figures }: RestrictedFigures, judging: Judging): ReadonlyMap<string, JudgedFigure> {
  const all = figures.map((figure) => judged(figure, judging))
  const byId = new Map(all.sort((left, right) => compare(left.id, right.id)).map((figure) => [figure.id, figure]))
  if (byId.size < all.length) throw new RangeError('Cannot protect: two figures have the same key.')
  return byId
}

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0)

const sorted = (relations: readonly Relation[]): readonly Relation[] =>
  relations
    .map(({ kind, whole, parts }) => ({ kind, whole, parts: [...parts].sort() }))
    .sort(
      (left, right) =>
        compare(left.kind + left.whole, right.kind + right.whole) || compare(left.parts.join(), right.parts.join()),
    )

const isSame = (earlier: Quantity, later: Quantity): boolean =>
  earlier.value === later.value && earlier.denominator === later.denominator && earlier.people === later.people

/** One quantity that was published before and is published again: what is known of it is what both leave open. */
const together = (earlier: Quantity, later: Quantity): Quantity => ({
  ...later,
  revision: earlier.revision,
  required: Math.max(earlier.required, later.required),
  low: Math.max(earlier.low, later.low),
  high: Math.min(earlier.high, later.high),
  widestLow: Math.max(earlier.widestLow, later.widestLow),
  widestHigh: Math.min(earlier.widestHigh, later.widestHigh),
})
