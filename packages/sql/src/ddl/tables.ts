import { type EntityName, entities, entityNames, type FieldDefinition, spaceOf, tablesOf } from '@nrec-align/schema'
import type { Dialect } from '../dialect/dialect.ts'
import { sqlName } from './names.ts'

/** A column of a table, before any database is thought of. */
export interface SqlColumn {
  readonly name: string
  readonly kind: keyof Dialect['types']
  readonly scale?: number
  readonly description: string
  readonly isRequired?: true
  /** The table whose id the column holds. */
  readonly refersTo?: string
  readonly field?: FieldDefinition
}

/** A table of the common record. */
export interface SqlTable {
  readonly name: string
  readonly description: string
  /** The file of a common folder that was written as tables: `person.identifiers.csv`. */
  readonly file: string
  readonly columns: readonly SqlColumn[]
  /** The column that names a row; a table of a list has none. */
  readonly key?: string
}

type Kinds = { readonly [T in FieldDefinition['type']]: SqlColumn['kind'] }

/** A date that may lack its day is no date to a database. */
const kinds: Kinds = {
  text: 'text',
  texts: 'text',
  integer: 'integer',
  decimal: 'decimal',
  date: 'date',
  partialDate: 'code',
  schoolYear: 'integer',
  instant: 'instant',
  boolean: 'boolean',
  code: 'code',
  codes: 'code',
  reference: 'key',
  references: 'key',
  struct: 'text',
  keyed: 'text',
  structs: 'text',
}

const columnOf = (name: string, field: FieldDefinition): SqlColumn => ({
  name,
  kind: kinds[field.type],
  ...(field.scale === undefined ? {} : { scale: field.scale }),
  description: field.description,
  ...(field.target === undefined ? {} : { refersTo: sqlName(spaceOf(field.target)) }),
  field,
})

const mainTable = (space: EntityName): SqlTable => ({
  name: sqlName(space),
  description: entities[space].description,
  file: `${space}.csv`,
  key: 'id',
  columns: tablesOf(space).columns.map(({ name, holds }): SqlColumn => {
    if (holds === 'id')
      return {
        name: 'id',
        kind: 'key',
        description: 'The id of the record, unique within its table.',
        isRequired: true,
      }
    if (holds === 'subtype')
      return { name: `is_${sqlName(name)}`, kind: 'boolean', description: `Whether the record is a ${name}.` }
    return columnOf(sqlName(name), holds)
  }),
})

const sideTables = (space: EntityName): readonly SqlTable[] =>
  tablesOf(space).sides.map(({ name, field, members }) => ({
    name: `${sqlName(space)}_${sqlName(name)}`,
    description: field.description,
    file: `${space}.${name}.csv`,
    columns: [
      {
        name: 'record_id',
        kind: 'key',
        description: 'The record that the row belongs to.',
        isRequired: true,
        refersTo: sqlName(space),
      },
      ...(members.length === 0
        ? [columnOf('value', field)]
        : members.map((member) => columnOf(sqlName(member.name), member))),
    ],
  }))

/**
 * Every table of the common record: each entity and, beside it, each of its lists.
 *
 * @returns the tables in the order in which they are made, each with the file of a common folder that holds its rows
 * @example
 * ```ts
 * import { sqlTables } from '@nrec-align/sql'
 *
 * console.assert(sqlTables().find(({ file }) => file === 'person.identifiers.csv')?.name === 'person_identifiers')
 * ```
 */
export const sqlTables = (): readonly SqlTable[] =>
  entityNames.filter((name) => spaceOf(name) === name).flatMap((space) => [mainTable(space), ...sideTables(space)])
