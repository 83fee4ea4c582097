import { writeParquetTable } from '@nrec-align/sql/duckdb'
import type { WriteTables } from '../tables/index.ts'

/**
 * Writes tables as Parquet, one file a table, through the embedded database: texts, whole numbers and numbers as such, nothing
 * where a cell is empty.
 *
 * @param tables - See `outcomeTables`.
 * @param files - Where the files go.
 * @throws {OutputError} `disk-full`
 * @see https://parquet.apache.org/docs/file-format/
 *
 * @example
 * ```ts
 * import { memorySink } from '@nrec-align/io'
 * import { parquetTables } from '@nrec-align/outcomes/duckdb'
 *
 * const columns = [{ name: 'years', type: 'integer', meaning: 'How many school years.' }] as const
 * const paths = await parquetTables([{ name: 'dim_period', columns, rows: [['1']] }], { create: memorySink })
 * console.assert(paths.join() === 'dim_period.parquet')
 * ```
 */
export const parquetTables: WriteTables = async (tables, files) => {
  const paths: string[] = []
  for (const { name, columns, rows } of tables) {
    const path = `${name}.parquet`
    await writeParquetTable(files.create(path), columns, rows)
    paths.push(path)
  }
  return paths
}
