import { type Derivation, derivations, spaceOf } from '@nrec-align/schema'
import type { Binding } from '../../declare/bind.ts'
import { type Home, isIdentifier, keyOf } from '../home.ts'
import { type Reach, reachOf } from '../identifier-reach.ts'
import { takesManySystems } from '../node-facts.ts'
import { incompleteRow } from './incomplete-row.ts'
import type { Journey } from './journey.ts'
import { identifierHomes } from './journey.ts'
import { brokenLink, carriesLink, fieldOf, workedOut } from './links.ts'
import type { LossPredicate } from './loss-predicate.ts'
import { type Passage, passageThrough } from './passage.ts'
import { takes } from './takes.ts'

/** How a field of the source gets through the target and back. */
export interface Carriage {
  readonly home: Home
  readonly carry: (value: string) => string | undefined
  readonly known?: readonly string[]
  readonly predicates: readonly LossPredicate[]
}

/** A field on the way: where the source has it, and the rows of the target that bring its record. */
export interface Traveller {
  readonly home: Home
  readonly carriers: readonly Binding[]
}

/** Whether a home of the target is filled for the record that a traveller's field belongs to. */
const filling = (traveller: Traveller, home: Home): 'always' | 'sometimes' | 'never' => {
  if (home.hops.length > 0) return traveller.carriers.includes(home.binding) ? 'always' : 'sometimes'
  if (traveller.home.hops.length === 0) return traveller.carriers.includes(home.binding) ? 'always' : 'never'
  return takes(home.binding, traveller.home.entity, undefined)
}

const passageOf = (journey: Journey, home: Home): Passage => {
  const layout = journey.target.layouts.find((one) => one.id === home.layout)
  const length = layout?.columns[home.columns[0] ?? '']?.length
  return passageThrough(home.node, { columns: home.columns.length, length, place: home.place })
}

/** Columns that stay blank unless a file of changes is written. */
const onlyInChanges = (journey: Journey, home: Home): boolean => {
  const layout = journey.target.layouts.find((one) => one.id === home.layout)
  return home.columns.some((column) => layout?.deltaColumns?.includes(column) === true)
}

const noRow = (home: Home): LossPredicate => ({ kind: 'no-row', record: home.binding.grain })

const cost = (carriage: Carriage): number => carriage.predicates.length + (carriage.known === undefined ? 0 : 0.5)

const best = (found: readonly Carriage[]): Carriage | undefined =>
  found.toSorted((one, other) => cost(one) - cost(other))[0]

/** What fills a field of the source that is blank: another field of the same record that the source states. */
const filledBlank = (journey: Journey, traveller: Traveller, key: string): readonly LossPredicate[] =>
  derivations.flatMap((derivation) => {
    const from = keyOfPath(derivation.from)
    const isStated = derivation.rule === 'school-year-of' && (journey.sourceReads.get(from) ?? []).length > 0
    const layout = journey.source.layouts.find(({ id }) => id === traveller.home.layout)
    const isNeeded = traveller.home.columns.some((column) => layout?.columns[column]?.required === 'always')
    if (keyOfPath(derivation.target) !== key || !isStated || isNeeded) return []
    return [{ kind: 'default-written', text: `(${fieldOf(derivation.from).leaf})` } as const]
  })

/** Whether a record comes back by other rows too, which do not hold the field. */
const isHeldBySome = ({ carriers }: Traveller, { hops }: Home): boolean => hops.length === 0 && carriers.length > 1

/** The ways of a field straight through the columns of the target. */
const straight = (journey: Journey, traveller: Traveller, key: string): Carriage | undefined => {
  const isRead = (journey.targetReads.get(key) ?? []).length > 0
  const homes = isRead ? (journey.targetWrites.get(key) ?? []) : []
  return best(
    homes.flatMap((home) => {
      const filled = filling(traveller, home)
      if (filled === 'never' || onlyInChanges(journey, home)) return []
      const { carry, known, limits } = passageOf(journey, home)
      return [
        {
          home,
          carry,
          ...(known === undefined ? {} : { known }),
          predicates: [
            ...(filled === 'always' ? limits : [...limits, noRow(home)]),
            ...(isHeldBySome(traveller, home) ? incompleteRow(journey, traveller.home.binding, [home.binding]) : []),
            ...filledBlank(journey, traveller, key),
          ],
        },
      ]
    }),
  )
}

type Rules = { readonly [R in Derivation['rule']]: (derivation: Extract<Derivation, { rule: R }>) => LossPredicate }

/** What makes a value differ that was worked out anew. */
const doubts: Rules = {
  'school-year-of': ({ from }) => ({ kind: 'derived', from }),
  'from-reference-for-open-or-latest': ({ by }) => ({ kind: 'not-picked', by }),
  'latest-of': ({ by }) => ({ kind: 'not-picked', by }),
  'reference-of-reference': ({ from }) => ({ kind: 'derived', from }),
  'parent-when-district': ({ from }) => ({ kind: 'derived', from }),
  copy: ({ from }) => ({ kind: 'derived', from }),
  'two-or-more': ({ from }) => ({ kind: 'derived', from }),
}

const doubtOf = (derivation: Derivation): LossPredicate =>
  (doubts[derivation.rule] as (one: Derivation) => LossPredicate)(derivation)

const keyOfPath = (path: string): string => `${fieldOf(path).space}.${fieldOf(path).leaf}`

const linked = (journey: Journey, derivation: Derivation): boolean => {
  if (!('by' in derivation)) return true
  const { space, leaf } = fieldOf(derivation.by)
  const end =
    fieldOf(derivation.target).space === space ? fieldOf(derivation.from).space : fieldOf(derivation.target).space
  return carriesLink(journey, { from: space, field: leaf, to: end })
}

/** The ways of a field that the target does not hold but that follows from one it holds. */
const derived = (journey: Journey, key: string): Carriage | undefined => {
  const back = derivations.filter((derivation) => keyOfPath(derivation.target) === key && linked(journey, derivation))
  return best(
    back.flatMap((derivation) => {
      const from = keyOfPath(derivation.from)
      const isKept = (journey.targetReads.get(from) ?? []).length > 0
      return (isKept ? (journey.targetWrites.get(from) ?? []) : []).map((home) => {
        const { carry, known, limits } = passageOf(journey, home)
        const ofItself = derivations.some((there) => keyOfPath(there.from) === key && keyOfPath(there.target) === from)
        const passed = ofItself
          ? { carry, ...(known === undefined ? {} : { known }) }
          : { carry: (value: string) => value }
        return { home, ...passed, predicates: [...(ofItself ? limits : []), doubtOf(derivation)] }
      })
    }),
  )
}

/** Further systems whose numbers compete for the one place that a row has for all of them. */
const rivalsOf = (
  journey: Journey,
  { node, binding, entity }: Home,
  reach: Reach,
  system: string,
): readonly string[] => {
  if (!takesManySystems(node) || binding.holds !== undefined || binding.each !== undefined) return []
  return (journey.systems.get(spaceOf(entity)) ?? []).filter((other) => other !== system && reach.carries(other))
}

/** How an identifier gets through: a place of the target that holds identifiers of its system. */
const identified = (journey: Journey, traveller: Traveller): Carriage | { readonly lost: string } => {
  const { home } = traveller
  const own = reachOf(home, journey.fromOptions)
  const [system] = own.gives
  if (system === undefined)
    return {
      lost:
        own.option === undefined
          ? 'nothing says who issued the identifier'
          : `the option ${own.option} of the source is not set`,
    }
  const space = keyOf(home.entity, '').slice(0, -1) as Parameters<typeof identifierHomes>[1]
  const homes = identifierHomes(journey, space).filter(([one]) => filling(traveller, one) !== 'never')
  const readable = (journey.targetReads.get(`${space}.identifiers`) ?? []).map((one) => one.binding)
  const fitting = homes.filter(
    ([one, reach]) =>
      readable.includes(one.binding) && (system === '*' ? reach.gives.includes('*') : reach.carries(system)),
  )
  const found = best(
    fitting.map(([one, reach]) => {
      const others = rivalsOf(journey, one, reach, system)
      return {
        home: one,
        carry: (value) => value,
        predicates: [
          ...(filling(traveller, one) === 'always' ? [] : [noRow(one)]),
          ...(others.length === 0 ? [] : [{ kind: 'one-number', others } as const]),
        ],
      }
    }),
  )
  if (found !== undefined) return found
  const option = homes.flatMap(([, reach]) => reach.option ?? [])[0]
  return {
    lost:
      option === undefined
        ? `the target has no column for ${system}`
        : `the target has no column for ${system} unless the option ${option} names it`,
  }
}

/** The way of a field itself, once the references to it are known to come back. */
const along = (journey: Journey, traveller: Traveller): Carriage | { readonly lost: string } => {
  const { home } = traveller
  if (isIdentifier(home.leaf)) return identified(journey, traveller)
  const key = keyOf(home.entity, home.leaf)
  return (
    straight(journey, traveller, key) ?? derived(journey, key) ?? { lost: `the target has no column for ${home.path}` }
  )
}

/** How a field of the source gets through the target and back, or why it does not. */
export const carriageOf = (journey: Journey, traveller: Traveller): Carriage | { readonly lost: string } => {
  const { hops } = traveller.home
  const broken = brokenLink(journey, hops)
  if (broken !== undefined) return { lost: `the target does not keep the reference ${broken.field}` }
  const carriage = along(journey, traveller)
  if ('lost' in carriage) return carriage
  const anew = workedOut(journey, hops).map((from) => ({ kind: 'derived', from }) as const)
  return anew.length === 0 ? carriage : { ...carriage, predicates: [...carriage.predicates, ...anew] }
}
