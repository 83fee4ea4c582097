import {
  type CodeSetName,
  codeSets,
  type EntityName,
  entities,
  entityNames,
  type FieldType,
  type Leaf,
  leavesOf,
  spaceOf,
} from '@nrec-align/schema'
import { code, flag } from '../../codec/code.ts'
import { date } from '../../codec/date.ts'
import { groups } from '../../codec/groups.ts'
import { identifier } from '../../codec/identifier.ts'
import { instant } from '../../codec/instant.ts'
import { list } from '../../codec/list.ts'
import type { Node } from '../../codec/nodes.ts'
import { schoolYear } from '../../codec/school-year.ts'
import { text } from '../../codec/text.ts'
import type { Binding } from '../../declare/bind.ts'
import type { Column } from '../../declare/column.ts'
import { delimited } from '../../declare/container.ts'
import { defineFormat, type FormatInstance } from '../../declare/format.ts'
import { type Layout, layout } from '../../declare/layout.ts'
import { TEXT_SEPARATOR } from '../../text/list.ts'

/** Systems of identifiers that common records have, by the space of the records. */
export type SystemsBySpace = Readonly<Partial<Record<EntityName, readonly string[]>>>

/** Each code of a set as itself. */
const ownCodes = (set: CodeSetName | undefined): Node =>
  code({
    id: `own(${set ?? ''})`,
    source: 'the common model',
    verified: true,
    rows: set === undefined ? [] : codeSets[set].codes.map(([one]) => [one, one]),
  })

/** How a common value stands in its own text: numbers as they are, for nothing is respelt on the way into the common record. */
const codecs: { readonly [T in FieldType]: (leaf: Leaf) => Node } = {
  text,
  integer: text,
  decimal: text,
  date: () => date('yyyy-MM-dd'),
  partialDate: text,
  schoolYear: () => schoolYear('end'),
  instant,
  boolean: () => flag('true', 'false'),
  code: ({ codeSet }) => ownCodes(codeSet),
  codes: ({ codeSet }) => list('|', ownCodes(codeSet)),
  texts: () => list(TEXT_SEPARATOR, text()),
  reference: text,
  references: text,
  struct: text,
  keyed: text,
  structs: () => groups([]),
}

const isReference = ({ target }: Leaf): boolean => target !== undefined

/** The fields of records of an entity; what a subtype adds stands with the subtype. */
export const commonLeaves = (entity: EntityName): readonly Leaf[] =>
  leavesOf(entity).filter(
    ({ path, subtype }) => path !== 'declaredMissing' && (subtype === undefined || subtype === entity),
  )

const identifierPath = (system: string): string => `identifiers[${system}]`

const columnOf = ({ path, field, privacy }: Leaf): readonly [string, Column] => [
  path,
  { description: field.description, privacy, ...(field.required && path === field.name ? { required: 'always' } : {}) },
]

const layoutOf = (entity: EntityName, systems: SystemsBySpace): Layout => {
  const own = (systems[spaceOf(entity)] ?? []).map(
    (system) => [identifierPath(system), { description: `The number of ${system}.`, privacy: 'public' }] as const,
  )
  return layout(entity, {
    title: entities[entity].title,
    description: entities[entity].description,
    files: [`${entity}.csv`],
    container: delimited(),
    source: 'the common model',
    confidence: 'verified',
    columns: Object.fromEntries([...own, ...commonLeaves(entity).map(columnOf)]),
  })
}

/** Stands for the common id of records that have no identifiers. */
const COMMON_ID = 'common-id'

const systemsOf = (entity: EntityName, systems: SystemsBySpace): readonly string[] => [
  ...(systems[spaceOf(entity)] ?? []),
  COMMON_ID,
]

/** A reference is made of the identifiers of what it leads to. */
const referencePairs = (
  leaf: Leaf,
  systems: SystemsBySpace,
): readonly (readonly [string, Binding['pairs'][string]])[] =>
  systemsOf(leaf.target as EntityName, systems).map((system) => [
    `${leaf.path}.${identifierPath(system)}`,
    [leaf.path, identifier()],
  ])

const bindingOf = (entity: EntityName, systems: SystemsBySpace): Binding => {
  const leaves = commonLeaves(entity)
  const values = leaves.filter((leaf) => !isReference(leaf))
  return {
    id: entity,
    layout: entity,
    grain: entity,
    pairs: Object.fromEntries<Binding['pairs'][string]>([
      ...(systems[spaceOf(entity)] ?? []).map(
        (system) => [identifierPath(system), [identifierPath(system), identifier()]] as const,
      ),
      ...values.map((leaf) => [leaf.path, [leaf.path, codecs[leaf.type](leaf)]] as const),
      ...leaves.filter(isReference).flatMap((leaf) => referencePairs(leaf, systems)),
    ]),
  }
}

/**
 * The common record declared as a format: one layout an entity, one column a field, every value as itself.
 *
 * What is worked out about the way from one format to another can so be worked out about the way from the common record.
 */
export const commonFormat = (systems: SystemsBySpace): FormatInstance =>
  defineFormat({
    id: 'common-record',
    title: 'Common record',
    description: 'The common record itself.',
    publisher: 'nrec-align',
    kind: 'common',
    trust: 'state',
    confidence: 'verified',
    options: {},
    tables: {},
    versions: [
      {
        version: '1',
        title: 'First',
        packaging: { kind: 'files' },
        layouts: entityNames.map((entity) => layoutOf(entity, systems)),
        bindings: entityNames.map((entity) => bindingOf(entity, systems)),
      },
    ],
  })()
