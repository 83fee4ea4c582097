import { type EntityName, entities, spaceOf } from '@nrec-align/schema'
import type { Node } from '../codec/nodes.ts'
import type { Binding, PairFacts } from '../declare/bind.ts'
import { type FormatInstance, versionOf } from '../declare/format.ts'
import { pairPath } from '../plan/path.ts'
import { columnsOf, reads, writes } from './columns-of.ts'

/** One step from a record to what it refers to. */
export interface Hop {
  /** Id space of the record that refers. */
  readonly from: EntityName
  readonly field: string
  readonly to: EntityName
}

/** A place in a format where a common field is read or written. */
export interface Home {
  readonly layout: string
  readonly binding: Binding
  /** The path as the binding names it; for a further field of a tuple, that field behind the same references. */
  readonly path: string
  readonly hops: readonly Hop[]
  /** The entity at the end of the references. */
  readonly entity: EntityName
  /** Path of the field in that entity. */
  readonly leaf: string
  /** Columns, those of run tables included. */
  readonly columns: readonly string[]
  readonly node: Node
  /** Place of the field among those the pair fills; 0 for its own. */
  readonly place: number
  readonly facts: PairFacts
}

const hopsOf = (grain: EntityName, references: readonly string[]): readonly Hop[] => {
  let entity = grain
  return references.map((field) => {
    const hop = { from: spaceOf(entity), field, to: entities[entity].fields[field]?.target as EntityName }
    entity = hop.to
    return hop
  })
}

/** The homes one pair makes: its own field and those it fills with it. */
const homesOfPair = (binding: Binding, path: string, pair: Binding['pairs'][string]): readonly Home[] => {
  const parsed = pairPath(binding.grain, path)
  if (parsed === undefined) return []
  const prefix = parsed.references.map((field) => `${field}.`).join('')
  const [, node, facts = {}] = pair
  return [parsed.leaf.path, ...(facts.with ?? [])].map((leaf, place) => ({
    layout: binding.layout,
    binding,
    path: prefix + leaf,
    hops: hopsOf(binding.grain, parsed.references),
    entity: parsed.entity,
    leaf,
    columns: columnsOf(pair),
    node,
    place,
    facts,
  }))
}

const known = { read: new WeakMap<Binding, readonly Home[]>(), write: new WeakMap<Binding, readonly Home[]>() }

const homesAnew = (binding: Binding, direction: 'read' | 'write'): readonly Home[] =>
  Object.entries(binding.pairs)
    .filter(([, pair]) => (direction === 'read' ? reads(pair) : writes(pair)))
    .flatMap(([path, pair]) => homesOfPair(binding, path, pair))

/** Every home of one binding; declarations never change, so each is taken apart once. */
export const homesOfBinding = (binding: Binding, direction: 'read' | 'write'): readonly Home[] => {
  const homes = known[direction].get(binding) ?? homesAnew(binding, direction)
  known[direction].set(binding, homes)
  return homes
}

/**
 * Lists every place where a format reads or writes a common field.
 *
 * @param instance the format and its version
 * @param direction `read`: file to common record; `write`: the other way
 * @example
 * ```ts
 * import { bind, defineFormat, delimited, homesOf, layout, text } from '@nrec-align/mapping'
 * const roster = layout('roster', {
 *   title: 'Roster', description: 'One row a student.', files: ['roster.csv'], container: delimited(),
 *   source: 'made up', confidence: 'verified',
 *   columns: { given: { description: 'Given name.', privacy: 'direct-identifier' } },
 * })
 * const format = defineFormat({
 *   id: 'roster', title: 'Roster', description: 'A roster.', publisher: 'nobody', kind: 'district',
 *   trust: 'vendor', confidence: 'unverified', options: {}, tables: {},
 *   versions: [{
 *     version: '1', title: 'First', packaging: { kind: 'files' }, layouts: [roster],
 *     bindings: [bind(roster, { id: 'student', grain: 'student', pairs: { firstName: ['given', text()] } })],
 *   }],
 * })
 * console.assert(homesOf(format(), 'read')[0]?.leaf === 'firstName')
 * ```
 */
export const homesOf = (instance: FormatInstance, direction: 'read' | 'write'): readonly Home[] =>
  versionOf(instance).bindings.flatMap((binding) => homesOfBinding(binding, direction))

/** Names a field of the whole model: the space of its entity and its path there. */
export const keyOf = (entity: EntityName, leaf: string): string => `${spaceOf(entity)}.${leaf}`

/** Whether a field is an identifier. */
export const isIdentifier = (leaf: string): boolean => leaf.startsWith('identifiers[')
