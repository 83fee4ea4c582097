import { InputError } from '@nrec-align/io'
import { type EntityName, entityNames, spaceOf } from '@nrec-align/schema'
import { duckdb } from '../dialect/duckdb.ts'
import { quotedName, quotedText } from '../dialect/quote.ts'
import { type ParquetColumn, parquetColumns } from './columns.ts'
import { type DatabaseOptions, openDatabase } from './database.ts'
import { kindOfFailure } from './failure.ts'
import { readLines } from './read-lines.ts'
import { type RecordFile, type RecordSource, recordFiles } from './record-files.ts'

/** A common record in an embedded database: one view an entity, named as the entity is, with the columns of its Parquet files. */
export interface RecordTables {
  /** The entities of which there are records; the views of the others are empty. */
  readonly present: ReadonlySet<EntityName>
  /** Runs a statement. */
  run(sql: string): Promise<void>
  /** All rows of a query, each by the names of its columns. */
  rows(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]>
  /** Lets go of the database and of what was kept on the way. */
  close(): void
}

const columnOf = ({ name, type }: ParquetColumn, present: ReadonlySet<string>): string => {
  const quoted = quotedName(duckdb, name)
  return present.has(name) ? `CAST(${quoted} AS ${type}) AS ${quoted}` : `CAST(NULL AS ${type}) AS ${quoted}`
}

/** Lets every file have some of the columns; the school year may stand in the names of folders. */
const readParquet = (paths: readonly string[]): string =>
  `read_parquet([${paths.map((path) => quotedText(duckdb, path)).join(', ')}], union_by_name = true, hive_partitioning = ${paths.some((path) => path.includes('schoolYear='))}, hive_types_autocast = false)`

/**
 * Opens a common record for queries in an embedded database. Files of lines are turned into Parquet first, so that a query reads
 * only the columns it names and nothing has to fit into memory.
 *
 * @param records - A folder, its files, or records in memory.
 * @param options - What the database may use.
 * @throws {InputError} `unreadable` for a file that does not hold what its name says.
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { openRecords } from '@nrec-align/sql/duckdb'
 *
 * const tables = await openRecords({ person: [{ id: 'local@d1/1', sex: 'female' }] })
 * assert.deepEqual(await tables.rows('SELECT id, sex FROM person'), [{ id: 'local@d1/1', sex: 'female' }])
 * assert.deepEqual(await tables.rows('SELECT student FROM enrollment'), [])
 * tables.close()
 * ```
 */
export const openRecords = async (records: RecordSource, options: DatabaseOptions = {}): Promise<RecordTables> => {
  const database = await openDatabase(options)

  const asParquet = async (entity: EntityName, paths: readonly string[]): Promise<readonly string[]> => {
    if (paths.length === 0) return []
    const target = `${database.scratch.path}/${entity}-lines.parquet`
    await database.run(
      `COPY (SELECT * FROM ${readLines(entity, paths)}) TO ${quotedText(duckdb, target)} (FORMAT parquet, COMPRESSION snappy)`,
    )
    return [target]
  }

  const queryOf = async (entity: EntityName, files: readonly RecordFile[]): Promise<string> => {
    const columns = parquetColumns(entity)
    if (files.length === 0)
      return `SELECT ${columns.map((column) => columnOf(column, new Set())).join(', ')} WHERE false`
    const paths = files.filter(({ isParquet }) => isParquet).map(({ path }) => path)
    const lines = files.filter(({ isParquet }) => !isParquet).map(({ path }) => path)
    const source = readParquet([...paths, ...(await asParquet(entity, lines))])
    const described = await database.rows(`DESCRIBE SELECT * FROM ${source}`)
    const present = new Set(described.map((row) => String(row['column_name'])))
    return `SELECT ${columns.map((column) => columnOf(column, present)).join(', ')} FROM ${source}`
  }

  const open = async (): Promise<ReadonlySet<EntityName>> => {
    const files = await recordFiles(records, database.scratch.path)
    const tables = entityNames.filter((entity) => spaceOf(entity) === entity)
    for (const entity of tables) {
      const own = files.filter((file) => file.entity === entity)
      try {
        await database.run(`CREATE VIEW ${quotedName(duckdb, entity)} AS ${await queryOf(entity, own)}`)
      } catch (error) {
        throw new InputError(
          'unreadable',
          own[0]?.name ?? entity,
          `it is not as the common record is: ${kindOfFailure(error)}`,
        )
      }
    }
    return new Set(files.map(({ entity }) => entity))
  }

  try {
    const present = await open()
    return { present, run: database.run, rows: database.rows, close: database.close }
  } catch (error) {
    database.close()
    throw error
  }
}
