import { type CodeSetName, codeSets } from '@nrec-align/schema'
import { stringify } from 'yaml'
import { type SqlColumn, type SqlTable, sqlTables } from '../ddl/tables.ts'

/** Where dbt finds the tables. */
export interface DbtSourcesOptions {
  /** Name of the source in models; `nrec_align` unless told. */
  readonly source?: string
  /** Schema of the database in which the tables are; that of the source's name unless told. */
  readonly schema?: string
}

const codesOf = (name: CodeSetName): readonly string[] => codeSets[name].codes.map(([code]) => code)

const testsOf = (source: string, { key }: SqlTable, column: SqlColumn): readonly unknown[] => [
  ...(column.isRequired === true ? ['not_null'] : []),
  ...(column.name === key ? ['unique'] : []),
  ...(column.refersTo === undefined
    ? []
    : [{ relationships: { to: `source('${source}', '${column.refersTo}')`, field: 'id' } }]),
  ...(column.field?.codeSet === undefined ? [] : [{ accepted_values: { values: codesOf(column.field.codeSet) } }]),
]

/**
 * Writes the tables of the common record as a dbt `sources.yml`: descriptions, and tests for ids, references and codes.
 *
 * @returns YAML for dbt 1.8 and later
 * @see https://docs.getdbt.com/reference/source-properties
 * @example
 * ```ts
 * import { dbtSources } from '@nrec-align/sql'
 *
 * console.assert(dbtSources({ schema: 'raw' }).includes('schema: raw'))
 * ```
 */
export const dbtSources = ({ source = 'nrec_align', schema }: DbtSourcesOptions = {}): string =>
  stringify(
    {
      version: 2,
      sources: [
        {
          name: source,
          ...(schema === undefined ? {} : { schema }),
          description: 'The common record of nrec-align.',
          tables: sqlTables().map((table) => ({
            name: table.name,
            description: table.description,
            columns: table.columns.map((column) => {
              const tests = testsOf(source, table, column)
              return {
                name: column.name,
                description: column.description,
                ...(tests.length === 0 ? {} : { data_tests: tests }),
              }
            }),
          })),
        },
      ],
    },
    { lineWidth: 0, aliasDuplicateObjects: false },
  )
