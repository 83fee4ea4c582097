import { derivations } from '@nrec-align/schema'
import { type Home, type Hop, homesOfBinding, isIdentifier } from '../home.ts'
import type { Journey } from '../loss/journey.ts'
import { defaultText } from '../loss/limits.ts'
import { isCarriedItself, leadsTo } from '../loss/links.ts'
import type { LossPredicate } from '../loss/loss-predicate.ts'
import { factsOf } from '../node-facts.ts'
import type { CommonCarriers } from './common-carriers.ts'

/** Places where the target reads a field from cells that other fields write. */
export const readAnew = (
  journey: Journey,
  { bindings }: CommonCarriers,
  fits: (home: Home) => boolean,
): readonly LossPredicate[] =>
  [...journey.targetReads.values()]
    .flat()
    .filter((home) => home.facts.mode === 'decodeOnly' && fits(home))
    .filter(({ hops, binding }) => hops.length > 0 || binding.side !== undefined || bindings.includes(binding))
    .map(({ columns, binding, node }): LossPredicate => {
      const { implied } = factsOf(node)
      return implied === undefined
        ? { kind: 'derived', from: columns.join(', ') || binding.id }
        : { kind: 'made-anew', text: implied }
    })

const isReachedBy = (hop: Hop, { hops }: Home): boolean => {
  const end = hops.at(-1)
  return end !== undefined && end.from === hop.from && end.field === hop.field
}

const endsWith =
  (hop: Hop) =>
  (home: Home): boolean =>
    isIdentifier(home.leaf) && isReachedBy(hop, home)

/** Whether a format tells of what a reference leads to without naming it, such as a guardian who is nothing but a name. */
export const isToldWithoutName = ({ targetReads, targetWrites }: Journey, hop: Hop): boolean => {
  const [read, written] = [targetReads, targetWrites].map((homes) =>
    [...homes.values()].flat().filter((home) => isReachedBy(hop, home)),
  )
  return written?.length !== 0 && read?.length !== 0 && read?.some(endsWith(hop)) === false
}

/** Kinds of rows that name what a reference leads to only as the record does that owns the row. */
export const namedByOwner = (
  journey: Journey,
  { bindings, predicates }: CommonCarriers,
  hop: Hop,
): readonly LossPredicate[] => {
  const silent = bindings.filter(
    (binding) =>
      binding.side !== undefined &&
      binding.side.join[hop.field] === undefined &&
      !homesOfBinding(binding, 'write').some(endsWith(hop)),
  )
  return readAnew(
    journey,
    { bindings: silent, predicates },
    (home) => endsWith(hop)(home) && silent.includes(home.binding),
  )
}

/** A blank reference comes back filled where the target has a default for the cell that names it. */
export const defaultReference = ({ targetReads }: Journey, hop: Hop): readonly LossPredicate[] =>
  [...targetReads.values()]
    .flat()
    .filter(endsWith(hop))
    .flatMap(({ binding, columns }): readonly LossPredicate[] =>
      columns.flatMap((column) => {
        const value = binding.defaults?.[column]?.[0]
        return value === undefined ? [] : [{ kind: 'default-written', text: defaultText(value) } as const]
      }),
    )

/** Where a reference that is not written itself is read or worked out from. */
export const referenceAnew = (journey: Journey, carriers: CommonCarriers, hop: Hop): readonly LossPredicate[] => {
  const own = readAnew(journey, carriers, endsWith(hop))
  const followed = derivations.flatMap((derivation): readonly LossPredicate[] => {
    if (!leadsTo(derivation, hop) || 'by' in derivation) return []
    const from = { ...hop, field: derivation.from.slice(derivation.from.indexOf('.') + 1) }
    const isKept = isCarriedItself(journey, from) || readAnew(journey, carriers, endsWith(from)).length > 0
    return isKept ? [{ kind: 'derived', from: derivation.from }] : []
  })
  return [...own, ...followed]
}
