import { derivations, type EntityName, spaceOf } from '@nrec-align/schema'
import { type Home, type Hop, homesOfBinding, isIdentifier } from '../home.ts'
import { reachOf } from '../identifier-reach.ts'
import type { Journey } from './journey.ts'

/** A derivation's path taken apart, its entity named by its space. */
export const fieldOf = (path: string): { readonly space: EntityName; readonly leaf: string } => {
  const dot = path.indexOf('.')
  return { space: spaceOf(path.slice(0, dot) as EntityName), leaf: path.slice(dot + 1) }
}

/** The references from which a reference follows. */
const followsFrom = (hop: Hop): readonly Hop[] =>
  derivations
    .filter(({ target }) => fieldOf(target).space === hop.from && fieldOf(target).leaf === hop.field)
    .map(({ from }) => ({ from: fieldOf(from).space, field: fieldOf(from).leaf, to: hop.to }))

/** Identifiers by which the homes of a format name what a reference leads to. */
const namesOf = (homes: ReadonlyMap<string, readonly Home[]>, hop: Hop): readonly Home[] =>
  (homes.get(`${spaceOf(hop.to)}.identifiers`) ?? []).filter(({ hops }) => {
    const end = hops.at(-1)
    return end !== undefined && end.from === hop.from && end.field === hop.field
  })

/** Whether a side of the target states the reference by standing on the row of what it refers to. */
const isJoined = (journey: Journey, hop: Hop): boolean =>
  journey.target.bindings.some(({ side, grain }) => side?.join[hop.field] !== undefined && spaceOf(grain) === hop.from)

/** Whether the target reads the name of what a record refers to from the very cell in which it writes the record's own. */
const sharesName = (journey: Journey, hop: Hop): boolean =>
  namesOf(journey.targetReads, hop).some(({ binding, columns, hops }) =>
    homesOfBinding(binding, 'write').some(
      (home) =>
        isIdentifier(home.leaf) &&
        home.hops.length === hops.length - 1 &&
        home.columns.join() === columns.join() &&
        reachOf(home, journey.toOptions).mints,
    ),
  )

const isCarriedItself = (journey: Journey, hop: Hop): boolean => {
  const systems = journey.systems.get(spaceOf(hop.to)) ?? []
  const named = namesOf(journey.targetWrites, hop).some((home) => {
    const reach = reachOf(home, journey.toOptions)
    return reach.mints || systems.some((system) => system === '*' || reach.carries(system))
  })
  return (named || isJoined(journey, hop) || sharesName(journey, hop)) && namesOf(journey.targetReads, hop).length > 0
}

/** Whether a reference comes back: written and read in the target, or worked out from one that is. */
export const carriesLink = (journey: Journey, hop: Hop): boolean =>
  isCarriedItself(journey, hop) || followsFrom(hop).some((other) => isCarriedItself(journey, other))

/** The first reference on a way that does not come back. */
export const brokenLink = (journey: Journey, hops: readonly Hop[]): Hop | undefined =>
  hops.find((hop) => !carriesLink(journey, hop))
