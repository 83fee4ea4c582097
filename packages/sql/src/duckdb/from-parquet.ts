import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { InputError, type InputFile, inputFile } from '@nrec-align/io'
import { type EntityName, entityNames } from '@nrec-align/schema'
import { duckdb } from '../dialect/duckdb.ts'
import { quotedName, quotedText } from '../dialect/quote.ts'
import { parquetColumns } from './columns.ts'
import { type Database, type DatabaseOptions, openDatabase } from './database.ts'
import { kindOfFailure } from './failure.ts'
import { plainRecord } from './plain-record.ts'

/** Files of the common record that can be read like those of lines, until they are let go of. */
export interface CommonInput {
  readonly files: readonly InputFile[]
  /** Removes what was kept on the way. */
  close(): void
}

const isParquet = ({ name }: InputFile): boolean => name.endsWith('.parquet')

/** `enrollment/schoolYear=2025/part-0.parquet` and `enrollment.parquet` hold enrollments. */
const entityOf = ({ path }: InputFile): EntityName | undefined => {
  const parts = path.split('/').map((part) => part.replace(/\.parquet$/, ''))
  return entityNames.find((name) => parts.includes(name))
}

const schoolYearOf = ({ path }: InputFile): string | undefined => /(?:^|\/)schoolYear=([0-9]{4})\//.exec(path)?.[1]

const present = async (database: Database, path: string, file: InputFile): Promise<ReadonlySet<string>> => {
  try {
    const rows = await database.rows(
      `DESCRIBE SELECT * FROM read_parquet(${quotedText(duckdb, path)}, hive_partitioning = false)`,
    )
    return new Set(rows.map((row) => String(row['column_name'])))
  } catch {
    throw new InputError('unreadable', file.path, 'it is no Parquet file')
  }
}

/** The records of one file as lines of JSON. */
async function* linesOf(
  database: Database,
  entity: EntityName,
  file: InputFile,
  number: number,
): AsyncGenerator<Uint8Array> {
  const path = join(database.scratch.path, `input-${number}.parquet`)
  await writeFile(path, file.open() as AsyncIterable<Uint8Array>, { flag: 'wx', mode: 0o600 })
  const names = await present(database, path, file)
  if (!names.has('id')) throw new InputError('unreadable', file.path, 'it has no column "id"')
  const year = schoolYearOf(file)
  const columns = parquetColumns(entity).flatMap(({ name, exactType }) => {
    const quoted = quotedName(duckdb, name)
    if (names.has(name)) return [`${quoted} := CAST(${quoted} AS ${exactType})`]
    return name === 'schoolYear' && year !== undefined ? [`${quoted} := CAST(${year} AS INTEGER)`] : []
  })
  const encoder = new TextEncoder()
  const select = `SELECT CAST(to_json(struct_pack(${columns.join(', ')})) AS VARCHAR) FROM read_parquet(${quotedText(duckdb, path)}, hive_partitioning = false)`
  try {
    for await (const rows of database.texts(select)) {
      const lines = rows.map((row) => `${JSON.stringify(plainRecord(entity, JSON.parse(row)))}\n`)
      yield encoder.encode(lines.join(''))
    }
  } catch (error) {
    if (error instanceof InputError) throw error
    throw new InputError('unreadable', file.path, `it is not as the common record is: ${kindOfFailure(error)}`)
  } finally {
    await rm(path, { force: true })
  }
}

/**
 * Reads a common record that is kept as Parquet, as `parquetFiles` writes it: each file becomes one of lines, its records in
 * their order. Files of other kinds are passed on as they are.
 *
 * A column that is missing is a field that no record has; only `id` must be there.
 *
 * @param files those of the folder
 * @param options what the embedded database may use
 * @throws {InputError} `unreadable`, when a file is read, for one that is no Parquet, has no `id`, or has a column of another type
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { inputFile } from '@nrec-align/io'
 * import { fromParquet } from '@nrec-align/sql/duckdb'
 *
 * const input = await fromParquet([inputFile('person.ndjson', '{"id":"local@d1/1"}\n')])
 * assert.equal(input.files[0]?.name, 'person.ndjson')
 * input.close()
 * ```
 */
export const fromParquet = async (files: readonly InputFile[], options: DatabaseOptions = {}): Promise<CommonInput> => {
  if (!files.some(isParquet)) return { files, close: () => undefined }
  const database = await openDatabase(options)
  let number = 0
  const read = files.map((file) => {
    const entity = isParquet(file) ? entityOf(file) : undefined
    if (entity === undefined) return file
    // A file may be opened more than once, also while it is being read.
    return inputFile(`${file.path}/${entity}.ndjson`, () => linesOf(database, entity, file, ++number))
  })
  return { files: read, close: () => database.close() }
}
