import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ByteSink } from '@nrec-align/io'
import { duckdb } from '../dialect/duckdb.ts'
import { quotedText } from '../dialect/quote.ts'
import { type DatabaseOptions, openDatabase } from './database.ts'
import { writingFailed } from './failure.ts'

/** How the cells of a column are stored. */
const types = { text: 'VARCHAR', integer: 'BIGINT', number: 'DOUBLE' } as const

/** One column of a table that is written as Parquet. */
export interface TableColumn {
  readonly name: string
  readonly type: keyof typeof types
}

const stored = (cell: string, { type }: TableColumn): string | number => (type === 'text' ? cell : Number(cell))

const line = (row: readonly string[], columns: readonly TableColumn[]): string => {
  const cells = columns.flatMap((column, at) => {
    const cell = row[at] ?? ''
    return cell === '' ? [] : [[column.name, stored(cell, column)] as const]
  })
  return `${JSON.stringify(Object.fromEntries(cells))}\n`
}

/**
 * Writes one table of texts as Parquet through the embedded database; the table is held in memory.
 *
 * @param sink - Where the bytes go; closed at the end.
 * @param columns - Names, each once, and types. A cell of type `integer` or `number` is plain digits.
 * @param rows - One cell a column, in the order of the columns; an empty one is NULL.
 * @param options - What the database may use.
 * @throws {OutputError} `disk-full`
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { memorySink } from '@nrec-align/io'
 * import { writeParquetTable } from '@nrec-align/sql/duckdb'
 *
 * const sink = memorySink()
 * const columns = [{ name: 'place', type: 'text' }, { name: 'value', type: 'number' }] as const
 * await writeParquetTable(sink, columns, [['Example School', '26.5'], ['Other School', '']])
 * assert.equal(new TextDecoder().decode(sink.bytes().subarray(0, 4)), 'PAR1')
 * ```
 */
export const writeParquetTable = async (
  sink: ByteSink,
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  options: DatabaseOptions = {},
): Promise<void> => {
  const database = await openDatabase(options)
  try {
    const lines = join(database.scratch.path, 'table.ndjson')
    const target = join(database.scratch.path, 'table.parquet')
    await writeFile(lines, rows.map((row) => line(row, columns)).join(''), { flag: 'wx', mode: 0o600 })
    const spec = columns.map(({ name, type }) => `${quotedText(duckdb, name)}: ${quotedText(duckdb, types[type])}`)
    await database
      .run(
        `COPY (SELECT * FROM read_json(${quotedText(duckdb, lines)}, format = 'newline_delimited', columns = {${spec.join(', ')}}))
TO ${quotedText(duckdb, target)} (FORMAT parquet, COMPRESSION zstd)`,
      )
      .catch((error: unknown) => {
        throw writingFailed('table.parquet', error)
      })
    await sink.write(await readFile(target))
    await sink.close()
  } finally {
    database.close()
  }
}
