import { type EntityName, spaceOf } from '@nrec-align/schema'
import type { Binding } from '../../declare/bind.ts'
import { homesOfBinding } from '../home.ts'
import { incompleteRow } from './incomplete-row.ts'
import type { Journey } from './journey.ts'
import type { LossPredicate } from './loss-predicate.ts'
import { conditionsOf, takes } from './takes.ts'

/** Whether the records of a binding come back at all, and which bindings of the target bring them. */
export type RowFate =
  | { readonly carriers: readonly Binding[]; readonly predicates: readonly LossPredicate[] }
  | { readonly lost: string }

const isRead = (binding: Binding, path: string): boolean =>
  homesOfBinding(binding, 'read').some((home) => home.path === path)

/** Whether the target marks records as of this kind again when it is read. */
const marksAgain = (
  journey: Journey,
  carriers: readonly Binding[],
  entity: EntityName,
): 'always' | 'sometimes' | 'never' => {
  if (entity === spaceOf(entity) || carriers.some((carrier) => carrier.grain === entity)) return 'always'
  const named = [...journey.targetReads.values()]
    .flat()
    .some((home) => home.binding.grain === entity || home.hops.some((hop) => hop.to === entity))
  return named ? 'sometimes' : 'never'
}

const rowFateAnew = (journey: Journey, binding: Binding): RowFate => {
  const takers = journey.target.bindings
    .map((taker) => [taker, takes(taker, binding.grain, binding)] as const)
    .filter(([, answer]) => answer !== 'never')
  const carriers = takers.map(([taker]) => taker)
  if (carriers.length === 0) return { lost: `the target has no row for such a record (${binding.grain})` }
  const untold = conditionsOf(binding).find(([path]) => !carriers.some((carrier) => isRead(carrier, path)))
  if (untold !== undefined) return { lost: `the target does not keep ${untold[0]}, which tells such records apart` }
  const marked = marksAgain(journey, carriers, binding.grain)
  if (marked === 'never') return { lost: `the target does not say who is a ${binding.grain}` }
  const isSure = marked === 'always' && takers.some(([, answer]) => answer === 'always')
  const isDated = homesOfBinding(binding, 'read').some((home) => home.path === 'validFrom')
  return {
    carriers,
    predicates: [
      ...(isSure ? [] : [{ kind: 'no-row', record: binding.grain } as const]),
      ...(isDated ? [{ kind: 'dated-out' } as const] : []),
      ...incompleteRow(journey, binding, carriers),
    ],
  }
}

const known = new WeakMap<Journey, Map<Binding, RowFate>>()

/** What becomes of the records of one binding of the source; every column of its rows asks, and the answer is the same. */
export const rowFate = (journey: Journey, binding: Binding): RowFate => {
  const fates = known.get(journey) ?? new Map<Binding, RowFate>()
  known.set(journey, fates)
  const fate = fates.get(binding) ?? rowFateAnew(journey, binding)
  fates.set(binding, fate)
  return fate
}
