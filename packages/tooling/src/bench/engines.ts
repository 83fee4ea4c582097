import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { calpads } from '@nrec-align/format-calpads'
import { duckDb, parquetFiles } from '@nrec-align/sql/duckdb'
import { decodedBySql } from './decoding.ts'
import type { LargeFile } from './large-file.ts'
import { converted, type Measurement, toRoster } from './measurement.ts'
import { writeSenrAndSinf } from './sinf-file.ts'

/** Number of columns of a file of enrollments. */
const COLUMNS = 39

/** Lets the database alone read every cell of the file of enrollments, as text. */
const inDatabase =
  (statement: (rows: string, out: string) => string): Measurement =>
  async (folder, out) => {
    const instance = await DuckDBInstance.create()
    const connection = await instance.connect()
    const names = Array.from({ length: COLUMNS }, (_unused, at) => `'c${at}': 'VARCHAR'`).join(', ')
    const file = `read_csv('${join(folder, 'SENR.txt')}', delim = '^', header = false, quote = '', escape = '', auto_detect = false, columns = {${names}})`
    const rows = await connection.runAndReadAll(statement(file, out))
    connection.closeSync()
    instance.closeSync()
    rmSync(out, { force: true })
    return Number(rows.getRowsJS()[0]?.[0])
  }

const everyCell = Array.from({ length: COLUMNS }, (_unused, at) => `sum(length(c${at}))`).join(', ')

const enrollments =
  (request: Parameters<typeof converted>[1]): Measurement =>
  (folder, out) =>
    converted(calpads(), request)(join(folder, 'SENR.txt'), out)

/** What a process may take in whose machine has little memory, and in one of a usual machine. */
const limits = ['1GB', '4GB'] as const

/** The engines that combine records, beside the database alone. */
export const engines: LargeFile = {
  what: 'SENR rows, and SINF rows about 44 % of their students',
  name: 'engines',
  share: 1,
  write: writeSenrAndSinf,
  baseline: 'DuckDB alone: CSV',
  measurements: {
    'DuckDB alone: CSV': inDatabase((rows) => `SELECT count(*), ${everyCell} FROM ${rows}`),
    'DuckDB alone: CSV → Parquet': inDatabase(
      (rows, out) => `COPY (SELECT * FROM ${rows}) TO '${out}' (FORMAT parquet)`,
    ),
    'SENR → Parquet, decoded as SQL, 1GB': decodedBySql('1GB'),
    'SENR beside SINF → common record, unmerged': enrollments({ to: 'canonical', unmerged: true }),
    'SENR → common record in Parquet': enrollments({ to: 'canonical', as: parquetFiles({ memoryLimit: '1GB' }) }),
    ...Object.fromEntries(
      limits.map((memoryLimit) => [
        `… Parquet, DuckDB, ${memoryLimit}`,
        enrollments({ to: 'canonical', as: parquetFiles({ memoryLimit }), engine: duckDb({ memoryLimit }) }),
      ]),
    ),
    'SENR and SINF → OneRoster': converted(calpads(), toRoster()),
    ...Object.fromEntries(
      limits.map((memoryLimit) => [
        `… OneRoster, DuckDB, ${memoryLimit}`,
        converted(calpads(), { ...toRoster(), engine: duckDb({ memoryLimit }) }),
      ]),
    ),
  },
  rowLocal: [],
}
