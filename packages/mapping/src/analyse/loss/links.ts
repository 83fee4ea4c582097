import { type Derivation, derivations, type EntityName, spaceOf } from '@nrec-align/schema'
import { type Home, type Hop, homesOfBinding, isIdentifier } from '../home.ts'
import { reachOf } from '../identifier-reach.ts'
import type { Journey } from './journey.ts'

/** A derivation's path taken apart, its entity named by its space. */
export const fieldOf = (path: string): { readonly space: EntityName; readonly leaf: string } => {
  const dot = path.indexOf('.')
  return { space: spaceOf(path.slice(0, dot) as EntityName), leaf: path.slice(dot + 1) }
}

/** The references that must be known for one to follow from them. */
const neededFor = (hop: Hop, derivation: Derivation): readonly Hop[] => {
  const { space, leaf } = fieldOf(derivation.from)
  const between = 'by' in derivation ? [{ from: hop.from, field: fieldOf(derivation.by).leaf, to: space }] : []
  return [...between, { from: space, field: leaf, to: hop.to }]
}

/** Whether a reference can be worked out by a derivation. */
export const leadsTo = (derivation: Derivation, hop: Hop): boolean =>
  fieldOf(derivation.target).space === hop.from && fieldOf(derivation.target).leaf === hop.field

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

const beginsWith = (hops: readonly Hop[], first: readonly Hop[]): boolean =>
  first.every(({ from, field }, place) => hops[place]?.from === from && hops[place]?.field === field)

/** Whether the target reads the name of what a record refers to from cells that other fields of just that fill. */
const isSpelled = (journey: Journey, hop: Hop): boolean =>
  namesOf(journey.targetReads, hop).some(({ binding, columns, hops }) =>
    columns.every((column) =>
      homesOfBinding(binding, 'write').some(
        (home) =>
          home.columns.includes(column) &&
          beginsWith(home.hops, hops) &&
          !(isIdentifier(home.leaf) && home.hops.length === hops.length),
      ),
    ),
  )

/** Whether a reference comes back by itself: written and read in the target. */
export const isCarriedItself = (journey: Journey, hop: Hop): boolean => {
  const systems = journey.systems.get(spaceOf(hop.to)) ?? []
  const named = namesOf(journey.targetWrites, hop).some((home) => {
    const reach = reachOf(home, journey.toOptions)
    return reach.mints || systems.some((system) => system === '*' || reach.carries(system))
  })
  const isWritten = named || isJoined(journey, hop) || sharesName(journey, hop) || isSpelled(journey, hop)
  return isWritten && namesOf(journey.targetReads, hop).length > 0
}

/** Whether a reference comes back: written and read in the target, or worked out from one that is. */
export const carriesLink = (journey: Journey, hop: Hop): boolean =>
  isCarriedItself(journey, hop) ||
  derivations.some(
    (derivation) =>
      leadsTo(derivation, hop) && neededFor(hop, derivation).every((other) => isCarriedItself(journey, other)),
  )

/** The first reference on a way that does not come back. */
export const brokenLink = (journey: Journey, hops: readonly Hop[]): Hop | undefined =>
  hops.find((hop) => !carriesLink(journey, hop))

/**
 * What the references on a way can be worked out from in the source itself: a blank comes back filled,
 * and where the target does not hold a reference, the one it follows from comes back.
 */
export const workedOut = (journey: Journey, hops: readonly Hop[]): readonly string[] =>
  derivations.flatMap((derivation) => {
    const hop = hops.find((one) => derivation.rule === 'reference-of-reference' && leadsTo(derivation, one))
    const isStated = (one: Hop): boolean => namesOf(journey.sourceReads, one).length > 0
    return hop !== undefined && neededFor(hop, derivation).every(isStated) ? [derivation.from] : []
  })
