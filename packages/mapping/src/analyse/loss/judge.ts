import type { Column } from '../../declare/column.ts'
import type { Home } from '../home.ts'
import type { Carriage } from './carriage.ts'
import type { Fate } from './column-loss.ts'
import { breakable, filledThere, withoutRepeats } from './limits.ts'
import type { LossPredicate } from './loss-predicate.ts'
import { roundTrip } from './round-trip.ts'

/** Nothing comes back, and why. */
export const lost = (reason: string, path?: string): Fate => ({
  verdict: 'lost',
  reason,
  ...(path === undefined ? {} : { path }),
})

const sameCodes = (codes: Fate['codes']): boolean => codes?.every(([wire, back]) => wire === back) ?? true

/** What a verdict means, in one sentence. */
export const reasons: { readonly [V in Fate['verdict']]: string } = {
  kept: 'comes back equal',
  changed: 'some codes come back as others or not at all',
  lost: 'nothing comes back',
  depends: 'comes back equal except in the cases named',
}

/** The way of a column: what writes it back, how each field gets through, and what bounds its rows. */
export interface Way {
  readonly column: string
  readonly declared: Column | undefined
  readonly homes: readonly Home[]
  readonly carriages: readonly Carriage[]
  readonly rowPredicates: readonly LossPredicate[]
  readonly wires: readonly string[] | undefined
}

/** Judges a column by the way its fields take. */
export const judge = ({ column, declared, homes, carriages, rowPredicates, wires }: Way): Fate => {
  const [home] = homes
  const [carriage] = carriages
  if (home === undefined || carriage === undefined) return lost('no column writes it back')
  const carry = carriages.map((one) => one.carry)
  const trip = roundTrip(home.node, {
    column: home.columns.indexOf(column),
    columns: home.columns.length,
    wires,
    carry,
  })
  const codes = trip.codes?.map(([wire, back]) => [wire, back] as const)
  const unknown: readonly LossPredicate[] =
    codes === undefined && carriage.known !== undefined ? [{ kind: 'no-code', known: carriage.known }] : []
  const carried = breakable(carriage.predicates, home, declared, trip)
  const predicates = withoutRepeats([
    ...rowPredicates,
    ...carried,
    ...filledThere(carriage, declared),
    ...trip.predicates,
    ...unknown,
  ])
  const nothing = codes !== undefined && codes.length > 0 && codes.every(([, back]) => back === undefined)
  const verdict = nothing ? 'lost' : !sameCodes(codes) ? 'changed' : predicates.length > 0 ? 'depends' : 'kept'
  return {
    verdict,
    path: home.path,
    home: {
      layout: carriage.home.layout,
      column: carriage.home.columns.find((name) => !name.startsWith('@')) ?? carriage.home.columns[0] ?? '',
    },
    ...(codes === undefined ? {} : { codes }),
    ...(predicates.length === 0 ? {} : { predicates }),
    reason: reasons[verdict],
  }
}
