import { type EntityName, entities, entityNames, type FieldDefinition, type FieldType } from '@nrec-align/schema'

type CommonRecord = Readonly<Record<string, unknown>>

/** A column of a table, and where its cell stands in a record of the common folder. */
export interface TableColumn {
  readonly name: string
  readonly read: (record: CommonRecord) => unknown
}

/** A list of an entity, which has a table of its own: one row an element, after the id of the record it belongs to. */
export interface SideTable {
  readonly name: string
  readonly columns: readonly string[]
  readonly elements: (record: CommonRecord) => readonly (readonly unknown[])[]
}

/** One entity as tables. */
export interface EntityTables {
  readonly columns: readonly TableColumn[]
  readonly sides: readonly SideTable[]
}

type Owner = (record: CommonRecord) => CommonRecord

interface Place {
  readonly prefix: string
  readonly owner: Owner
}

const group = (record: CommonRecord, name: string): CommonRecord => (record[name] ?? {}) as CommonRecord
const list = (record: CommonRecord, name: string): readonly unknown[] => (record[name] ?? []) as readonly unknown[]

const column = ({ prefix, owner }: Place, { name }: FieldDefinition): TableColumn => ({
  name: prefix + name,
  read: (record) => owner(record)[name],
})

const memberColumns = ({ prefix, owner }: Place, { name, members = {} }: FieldDefinition): readonly TableColumn[] =>
  Object.keys(members).map((member) => ({
    name: `${prefix}${name}.${member}`,
    read: (record) => group(owner(record), name)[member],
  }))

const values = ({ prefix, owner }: Place, { name }: FieldDefinition): SideTable => ({
  name: prefix + name,
  columns: ['value'],
  elements: (record) => list(owner(record), name).map((value) => [value]),
})

const structs = ({ prefix, owner }: Place, { name, members = {} }: FieldDefinition): SideTable => ({
  name: prefix + name,
  columns: Object.keys(members),
  elements: (record) =>
    list(owner(record), name).map((element) => Object.keys(members).map((member) => (element as CommonRecord)[member])),
})

type Shape = (
  place: Place,
  field: FieldDefinition,
) => { readonly columns?: readonly TableColumn[]; readonly side?: SideTable }

const single: Shape = (place, field) => ({ columns: [column(place, field)] })

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
  struct: (place, field) => ({ columns: memberColumns(place, field) }),
  codes: (place, field) => ({ side: values(place, field) }),
  texts: (place, field) => ({ side: values(place, field) }),
  references: (place, field) => ({ side: values(place, field) }),
  keyed: (place, field) => ({ side: structs(place, field) }),
  structs: (place, field) => ({ side: structs(place, field) }),
}

/** What a subtype adds stands in a part of the record named after it, whose presence says that the record is one. */
const subtypePlaces = (space: EntityName): readonly (readonly [EntityName, Place])[] =>
  entityNames
    .filter((name) => name !== space && entities[name].space === space)
    .map((name) => [name, { prefix: `${name}.`, owner: (record) => group(record, name) }])

/** The tables of an entity: its single values in one, each of its lists in one beside it. */
export const tablesOf = (space: EntityName): EntityTables => {
  const own = Object.values(entities[space].fields).map((field) =>
    shapes[field.type]({ prefix: '', owner: (record) => record }, field),
  )
  const added = subtypePlaces(space).flatMap(([subtype, place]) => [
    { columns: [{ name: subtype, read: (record: CommonRecord) => (subtype in record ? 'true' : undefined) }] },
    ...Object.values(entities[subtype].fields)
      .filter((field) => field.subtype === subtype)
      .map((field) => shapes[field.type](place, field)),
  ])
  const parts: readonly ReturnType<Shape>[] = [...own, ...added]
  return {
    columns: [{ name: 'id', read: ({ id }) => id }, ...parts.flatMap(({ columns = [] }) => columns)],
    sides: parts.flatMap(({ side }) => (side === undefined ? [] : [side])),
  }
}
