import { derivations, type EntityName, spaceOf } from '@nrec-align/schema'
import type { Binding } from '../../declare/bind.ts'
import { type FormatInstance, versionOf } from '../../declare/format.ts'
import { conditionTest } from '../../plan/condition.ts'
import { pairPath } from '../../plan/path.ts'
import { type Home, homesOf, isIdentifier } from '../home.ts'
import { reachOf } from '../identifier-reach.ts'
import { fieldOf } from '../loss/links.ts'
import { conditionsOf, takes } from '../loss/takes.ts'
import { optionsOf } from '../options-of.ts'

/** A kind of record that some source tells of, and the binding that does. */
interface Teller {
  readonly entity: EntityName
  /** Absent where the record is only referred to. */
  readonly binding?: Binding
}

/** What the sources of a run can give, taken together. */
export interface Given {
  readonly tellers: readonly Teller[]
  /** Fields, each named by the space of its entity and its path; references too. */
  readonly fields: ReadonlySet<string>
  /** Systems of identifiers by space. */
  readonly systems: ReadonlyMap<EntityName, ReadonlySet<string>>
}

const tellersOf = (homes: readonly Home[], bindings: readonly Binding[]): readonly Teller[] => [
  ...bindings.map((binding) => ({ entity: binding.grain, binding })),
  ...homes.flatMap((home) => home.hops.map((hop) => ({ entity: hop.to }))),
]

const fieldsOf = (home: Home): readonly string[] => [
  ...home.hops.map((hop) => `${hop.from}.${hop.field}`),
  ...(isIdentifier(home.leaf) ? [] : [`${spaceOf(home.entity)}.${home.leaf}`]),
]

/** Adds what follows from the fields that are stated, until nothing more follows. */
const withDerived = (stated: ReadonlySet<string>): ReadonlySet<string> => {
  const fields = new Set(stated)
  const keyOfPath = (path: string): string => `${fieldOf(path).space}.${fieldOf(path).leaf}`
  let size = -1
  while (size !== fields.size) {
    size = fields.size
    for (const derivation of derivations) {
      const isLinked = !('by' in derivation) || fields.has(keyOfPath(derivation.by))
      if (isLinked && fields.has(keyOfPath(derivation.from))) fields.add(keyOfPath(derivation.target))
    }
  }
  return fields
}

/** Gathers what the sources of a run can give. */
export const givenBy = (sources: readonly FormatInstance[]): Given => {
  const systems = new Map<EntityName, Set<string>>()
  const fields = new Set<string>()
  const tellers: Teller[] = []
  for (const source of sources) {
    const homes = homesOf(source, 'read')
    tellers.push(...tellersOf(homes, versionOf(source).bindings))
    for (const home of homes) {
      for (const field of fieldsOf(home)) fields.add(field)
      if (!isIdentifier(home.leaf)) continue
      const space = spaceOf(home.entity)
      const known = systems.get(space) ?? new Set()
      for (const system of reachOf(home, optionsOf(source)).gives) known.add(system)
      systems.set(space, known)
    }
  }
  return { tellers, fields: withDerived(fields), systems }
}

/** Whether some source gives the fields by which a binding chooses what it writes. */
const canChoose = ({ fields }: Given, taker: Binding): boolean =>
  conditionsOf(taker).every(([path, condition]) => {
    const parsed = pairPath(taker.grain, path)
    const isGiven = parsed !== undefined && fields.has(`${spaceOf(parsed.entity)}.${parsed.leaf.path}`)
    return isGiven || conditionTest(condition)(undefined)
  })

/** Whether the sources tell of records that a binding writes. */
export const populates = (given: Given, taker: Binding): boolean => {
  const { tellers } = given
  const isMarked = taker.grain === spaceOf(taker.grain) || tellers.some(({ entity }) => entity === taker.grain)
  return (
    isMarked &&
    canChoose(given, taker) &&
    tellers.some(({ entity, binding }) => takes(taker, entity, binding) !== 'never')
  )
}
