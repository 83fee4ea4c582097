import { entities } from '../definitions/entities.ts'
import type { FieldDefinition } from '../definitions/field-definition.ts'
import { subtypesOf } from '../definitions/spaces.ts'
import type { EntityName } from '../entity-name.ts'
import { lexical } from './lexical.ts'

type NestedRecord = Record<string, unknown>
type Leaves = [path: string, text: string][]

const flattenMembers = (prefix: string, field: FieldDefinition, group: NestedRecord): Leaves =>
  Object.values(field.members ?? {}).flatMap((member): Leaves => {
    const value = group[member.name]
    return value === undefined || member.name === field.key
      ? []
      : [[`${prefix}.${member.name}`, lexical[member.type].write(value)]]
  })

const flattenIdentifiers = (value: unknown): Leaves =>
  (value as { system: string; value: string }[]).map(({ system, value }) => [`identifiers[${system}]`, value])

const flattenElements = (field: FieldDefinition, keyMember: string, value: unknown): Leaves =>
  (value as NestedRecord[]).flatMap((element) =>
    flattenMembers(`${field.name}[${String(element[keyMember])}]`, field, element),
  )

const flattenField = (field: FieldDefinition, value: unknown): Leaves => {
  if (value === undefined || field.computed) return []
  if (field.name === 'identifiers') return flattenIdentifiers(value)
  if (field.key !== undefined) return flattenElements(field, field.key, value)
  if (field.type === 'struct') return flattenMembers(field.name, field, value as NestedRecord)
  return [[field.name, lexical[field.type].write(value)]]
}

const flattenFields = (fields: Iterable<FieldDefinition>, record: NestedRecord): Leaves =>
  [...fields].flatMap((field) => flattenField(field, record[field.name]))

/**
 * Takes the nested record of one entity apart into text leaves in dictionary order: the inverse of `nest`.
 *
 * The id and what engines add (`source`, `sources`, `extensions`) are not leaves and are left out.
 *
 * @param entity the name of an entity
 * @param record a record of the entity's zod schema, complete or facet
 * @example
 * ```ts
 * import { flatten } from '@nrec-align/schema'
 *
 * const leaves = flatten('student', { firstName: 'Test', languages: [{ use: 'home', language: 'spa' }] })
 * console.assert(leaves.map(([path]) => path).join() === 'firstName,languages[home].language')
 * ```
 */
export const flatten = (entity: EntityName, record: NestedRecord): Leaves => [
  ...flattenFields(Object.values(entities[entity].fields), record),
  ...subtypesOf(entity).flatMap((subtype) => {
    const own = Object.values(entities[subtype].fields).filter((field) => field.subtype === subtype)
    return flattenFields(own, (record[subtype] ?? {}) as NestedRecord)
  }),
]
