import type { Dialect } from '../dialect/dialect.ts'
import { type DialectName, dialects } from '../dialect/dialects.ts'
import { quotedName } from '../dialect/quote.ts'
import { type SqlColumn, type SqlTable, sqlTables } from './tables.ts'

const typeOf = ({ types }: Dialect, { kind, scale }: SqlColumn): string =>
  kind === 'decimal' ? types.decimal(scale ?? 0) : types[kind]

const createTable = (dialect: Dialect, { name, columns, key }: SqlTable): string => {
  const lines = columns.map(
    (column) =>
      `  ${quotedName(dialect, column.name)} ${typeOf(dialect, column)}${column.isRequired === true ? ' NOT NULL' : ''}`,
  )
  if (key !== undefined) lines.push(`  PRIMARY KEY (${quotedName(dialect, key)})`)
  return `CREATE TABLE ${quotedName(dialect, name)} (\n${lines.join(',\n')}\n)`
}

/** Rows of a list are looked for by the record they belong to. */
const createIndex = (dialect: Dialect, { name, columns, key }: SqlTable): readonly string[] => {
  const [owner] = columns
  if (key !== undefined || owner === undefined) return []
  const index = quotedName(dialect, `${name}_of`)
  return [`CREATE INDEX ${index} ON ${quotedName(dialect, name)} (${quotedName(dialect, owner.name)})`]
}

const comments = (dialect: Dialect, { name, description, columns }: SqlTable): readonly string[] => [
  dialect.comment(description, name),
  ...columns.map((column) => dialect.comment(column.description, name, column.name)),
]

const foreignKeys = (dialect: Dialect, { name, columns }: SqlTable): readonly string[] =>
  columns.flatMap((column) => {
    if (column.refersTo === undefined) return []
    const constraint = quotedName(dialect, `${name}_${column.name}_fkey`)
    const target = `${quotedName(dialect, column.refersTo)} (${quotedName(dialect, 'id')})`
    return [
      `ALTER TABLE ${quotedName(dialect, name)} ADD CONSTRAINT ${constraint} FOREIGN KEY (${quotedName(dialect, column.name)}) REFERENCES ${target}${dialect.foreignKeyTiming}`,
    ]
  })

const headed = (title: string, statements: readonly string[]): string =>
  [`-- ${title}`, ...statements.map((statement) => `${statement};`)].join('\n\n')

/**
 * Writes the tables of the common record as SQL: one an entity and one beside it for each of its lists, with keys, references
 * and a description of every column.
 *
 * The columns stand in the order of the files that `convert --to canonical --as csv` writes, so that each file can be loaded
 * as it is. A reference is a constraint where the database can add one after the tables: records that are named by another
 * record and described by nobody have a row too.
 *
 * @param dialect which database
 * @returns statements that end in semicolons
 * @example
 * ```ts
 * import { ddl } from '@nrec-align/sql'
 *
 * console.assert(ddl('postgres').includes('CREATE TABLE "person"'))
 * console.assert(ddl('sqlserver').includes('[id] nvarchar(450) NOT NULL'))
 * ```
 */
export const ddl = (dialect: DialectName): string => {
  const known: Dialect = dialects[dialect]
  const tables = sqlTables()
  const parts = [
    headed(`Tables of the common record of nrec-align, for ${known.title}.`, [
      ...tables.map((table) => createTable(known, table)),
      ...tables.flatMap((table) => createIndex(known, table)),
    ]),
    headed(
      'What they hold.',
      tables.flatMap((table) => comments(known, table)),
    ),
    ...(known.addsForeignKeys
      ? [
          headed(
            'What refers to what.',
            tables.flatMap((table) => foreignKeys(known, table)),
          ),
        ]
      : []),
  ]
  return `${parts.join('\n\n')}\n`
}
