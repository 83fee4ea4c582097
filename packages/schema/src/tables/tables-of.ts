import { entities } from '../definitions/entities.ts'
import type { FieldDefinition } from '../definitions/field-definition.ts'
import { subtypesOf } from '../definitions/spaces.ts'
import type { EntityName } from '../entity-name.ts'
import type { FieldType } from '../fields/facts.ts'

/** One column of the main table of an entity. */
export interface TableColumn {
  /** The path of the value in a record, with dots: `student.birthPlace.city`. */
  readonly name: string
  /** Where the value stands in a record of the common folder. */
  readonly path: readonly string[]
  /** `id` of the record, the `subtype` that the record may be, or a value with the facts of its field. */
  readonly holds: 'id' | 'subtype' | FieldDefinition
}

/** A list of an entity, which has a table of its own: one row an element, after the id of the record it belongs to. */
export interface SideTable {
  readonly name: string
  readonly path: readonly string[]
  readonly field: FieldDefinition
  /** The members of an element; none where an element is a single value. */
  readonly members: readonly FieldDefinition[]
}

/** One entity as tables: its single values in one, each of its lists in one beside it. */
export interface EntityTables {
  readonly columns: readonly TableColumn[]
  readonly sides: readonly SideTable[]
}

type Parts = Partial<EntityTables>
type Shape = (above: readonly string[], field: FieldDefinition) => Parts

const single: Shape = (above, field) => {
  const path = [...above, field.name]
  return { columns: [{ name: path.join('.'), path, holds: field }] }
}

const list: Shape = (above, field) => {
  const path = [...above, field.name]
  return { sides: [{ name: path.join('.'), path, field, members: Object.values(field.members ?? {}) }] }
}

const shapes: Readonly<Record<FieldType, Shape>> = {
  text: single,
  integer: single,
  decimal: single,
  date: single,
  partialDate: single,
  schoolYear: single,
  instant: single,
  boolean: single,
  code: single,
  reference: single,
  struct: (above, { name, members = {} }) => ({
    columns: Object.values(members).flatMap((member) => single([...above, name], member).columns ?? []),
  }),
  codes: list,
  texts: list,
  references: list,
  keyed: list,
  structs: list,
}

/** What a subtype adds stands in a part of the record named after it, whose presence says that the record is one. */
const partsOfSubtype = (subtype: EntityName): readonly Parts[] => [
  { columns: [{ name: subtype, path: [subtype], holds: 'subtype' }] },
  ...Object.values(entities[subtype].fields)
    .filter((field) => field.subtype === subtype)
    .map((field) => shapes[field.type]([subtype], field)),
]

/**
 * Lays an entity out as flat tables, in dictionary order: what a program needs that knows rows and columns only.
 *
 * @param space the name of an entity with records of its own, such as `person`
 * @example
 * ```ts
 * import { tablesOf } from '@nrec-align/schema'
 *
 * const { columns, sides } = tablesOf('person')
 * console.assert(columns.some(({ name }) => name === 'student.gradeLevel'))
 * console.assert(sides.some(({ name }) => name === 'identifiers'))
 * ```
 */
export const tablesOf = (space: EntityName): EntityTables => {
  const parts = [
    ...Object.values(entities[space].fields).map((field) => shapes[field.type]([], field)),
    ...subtypesOf(space).flatMap(partsOfSubtype),
  ]
  return {
    columns: [{ name: 'id', path: ['id'], holds: 'id' }, ...parts.flatMap(({ columns = [] }) => columns)],
    sides: parts.flatMap(({ sides = [] }) => sides),
  }
}
