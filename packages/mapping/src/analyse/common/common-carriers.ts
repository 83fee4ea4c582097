import { type EntityName, spaceOf } from '@nrec-align/schema'
import type { Binding } from '../../declare/bind.ts'
import { type Home, homesOfBinding } from '../home.ts'
import { incompleteRow } from '../loss/incomplete-row.ts'
import type { Journey } from '../loss/journey.ts'
import type { LossPredicate } from '../loss/loss-predicate.ts'
import { noRow, takes } from '../loss/takes.ts'

/** How common records of an entity come back: in rows of their own, or because rows of others name them. */
export interface CommonCarriers {
  /** Bindings whose rows are such records; empty where only others name them. */
  readonly bindings: readonly Binding[]
  /** When such a record has no row. */
  readonly predicates: readonly LossPredicate[]
}

const leadsTo = (entity: EntityName, { hops }: Home): boolean =>
  hops.some(({ to }) => to === entity || to === spaceOf(entity))

const isNamed = (homes: Journey['targetReads'], entity: EntityName): boolean =>
  [...homes.values()].some((own) => own.some((home) => leadsTo(entity, home)))

/** Records are known to be of their entity, so that rows for a subtype never take one that is not of it. */
const canTake = ({ grain }: Binding, entity: EntityName): boolean => grain === entity || grain === spaceOf(entity)

/** Finds how the records of an entity come back, or why they do not. */
export const commonCarriers = (journey: Journey, source: Binding): CommonCarriers | { readonly lost: string } => {
  const { grain } = source
  const takers = journey.target.bindings
    .filter((taker) => canTake(taker, grain) && homesOfBinding(taker, 'write').length > 0)
    .map((taker) => [taker, takes(taker, grain, source)] as const)
    .filter(([, answer]) => answer !== 'never')
  const bindings = takers.map(([taker]) => taker)
  if (bindings.length > 0) {
    const isSure = takers.some(([, answer]) => answer === 'always')
    return {
      bindings,
      predicates: [...(isSure ? [] : [noRow(grain, bindings)]), ...incompleteRow(journey, source, bindings)],
    }
  }
  return isNamed(journey.targetReads, grain) && isNamed(journey.targetWrites, grain)
    ? { bindings, predicates: [noRow(grain, [])] }
    : { lost: `the target has no row for such a record (${grain})` }
}
