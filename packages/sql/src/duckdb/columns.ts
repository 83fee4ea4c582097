import {
  type EntityName,
  entities,
  entityNames,
  type FieldDefinition,
  type FieldType,
  spaceOf,
} from '@nrec-align/schema'
import { duckdb } from '../dialect/duckdb.ts'
import { quotedName } from '../dialect/quote.ts'

/** A column of the Parquet files of an entity. */
export interface ParquetColumn {
  readonly name: string
  /** How it is stored. */
  readonly type: string
  /** The same with every number of fixed digits as text, so that none is lost on the way back. */
  readonly exactType: string
}

type Types = { readonly [T in FieldType]: (field: FieldDefinition, exact: boolean) => string }

const members = ({ members: all = {} }: FieldDefinition, exact: boolean): string =>
  structOf(Object.values(all).map((member) => [member.name, types[member.type](member, exact)]))

const structOf = (parts: readonly (readonly [name: string, type: string])[]): string =>
  `STRUCT(${parts.map(([name, type]) => `${quotedName(duckdb, name)} ${type}`).join(', ')})`

const text = (): string => 'VARCHAR'
const texts = (): string => 'VARCHAR[]'

/** A moment keeps the time zone it was written with, and a date that may lack its day is no date: both are texts. */
const types: Types = {
  text,
  integer: () => 'BIGINT',
  decimal: ({ scale = 0 }, exact) => (exact ? 'VARCHAR' : `DECIMAL(38, ${scale})`),
  date: () => 'DATE',
  partialDate: text,
  schoolYear: () => 'INTEGER',
  instant: text,
  boolean: () => 'BOOLEAN',
  code: text,
  reference: text,
  codes: texts,
  texts,
  references: texts,
  struct: members,
  keyed: (field, exact) => `${members(field, exact)}[]`,
  structs: (field, exact) => `${members(field, exact)}[]`,
}

const partOf = (subtype: EntityName, exact: boolean): string =>
  structOf(
    Object.values(entities[subtype].fields)
      .filter((field) => field.subtype === subtype)
      .map((field) => [field.name, types[field.type](field, exact)]),
  )

/** Columns of an entity, in the order of the common record: its own fields, then a part for each subtype. */
export const parquetColumns = (space: EntityName): readonly ParquetColumn[] => [
  { name: 'id', type: 'VARCHAR', exactType: 'VARCHAR' },
  ...Object.values(entities[space].fields).map((field) => ({
    name: field.name,
    type: types[field.type](field, false),
    exactType: types[field.type](field, true),
  })),
  ...entityNames
    .filter((name) => name !== space && spaceOf(name) === space)
    .map((name) => ({ name, type: partOf(name, false), exactType: partOf(name, true) })),
]
