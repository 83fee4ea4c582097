import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { columnNames } from '../decode/decoded-columns.ts'
import { quoted } from '../decode/names.ts'
import type { DecodeProgram } from '../decode/program.ts'
import { literal, type Sql } from '../decode/sql.ts'
import { type StageRecord, stageFromText, stageLines } from '../decode/stage.ts'
import { type Database, type DatabaseOptions, openDatabase } from './database.ts'

/** Where the results of decoding go, as paths of Parquet files. */
export interface DecodeTargets {
  /** Records that became fields: number, owner, and a column for each field and identifier. */
  readonly records: string
  /** What was found: record, column, code, severity and where the rule is published. */
  readonly issues: string
}

/** How the records ended. */
export interface DecodedCounts {
  readonly converted: number
  readonly skipped: number
  readonly rejected: number
}

const TABLES = { stage: 'stage', decoded: 'decoded', rules: 'rules' } as const

/** Writes the stage as text, a batch at a time. */
const staged = async (
  program: DecodeProgram,
  batches: AsyncIterable<readonly StageRecord[]>,
  options: Readonly<Record<string, string>>,
  path: string,
): Promise<void> => {
  const lineOf = stageLines(program, options)
  const file = await open(path, 'wx', 0o600)
  try {
    for await (const batch of batches) {
      let text = ''
      for (const record of batch) text += lineOf(record)
      if (text !== '') await file.appendFile(text)
    }
  } finally {
    await file.close()
  }
}

const copy = (query: Sql, target: string): Sql =>
  `COPY (\n${query}\n) TO ${literal(target)} (FORMAT parquet, COMPRESSION zstd)`

const recordsQuery = ({ bindings }: DecodeProgram): Sql =>
  `SELECT ${['record', 'owner', ...bindings.flatMap(columnNames)].map(quoted).join(', ')}\nFROM decoded WHERE status = 'converted' ORDER BY record`

const countsIn = async (database: Database): Promise<DecodedCounts> => {
  const rows = await database.rows('SELECT status, count(*) AS count FROM decoded GROUP BY status')
  const countOf = (status: string): number => Number(rows.find((row) => row['status'] === status)?.['count'] ?? 0)
  return { converted: countOf('converted'), skipped: countOf('skipped'), rejected: countOf('rejected') }
}

/**
 * Decodes records in an embedded DuckDB and writes fields and findings as Parquet, in the order of the records.
 *
 * The records come from the structural layer, numbered and cut into cells; they are kept as text in the temporary folder until
 * they are decoded. Records that are set aside are in neither file but for what was found about them; their text stays with the
 * caller, who knows them by number.
 *
 * @param program what `decodeSql` gave for the layout and the columns that the file has
 * @param batches the records, some at a time
 * @param targets paths that do not exist yet
 * @param options what the database may use, and the options of the run: the key of secrets that records are matched by
 * @returns how many records ended in which way
 * @throws Error where a target cannot be written
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { mkdtemp, rm } from 'node:fs/promises'
 * import { tmpdir } from 'node:os'
 * import { join } from 'node:path'
 * import { sds } from '@nrec-align/format-sds'
 * import { decodeSql } from '@nrec-align/sql'
 * import { decodeToParquet } from '@nrec-align/sql/duckdb'
 *
 * const result = decodeSql(sds(), 'courses')
 * assert.ok('program' in result)
 * const cells = result.program.stage.map(({ column }) => (column === 'sourcedId' ? 'course-1' : 'Sample'))
 * const folder = await mkdtemp(join(tmpdir(), 'example-'))
 * const targets = { records: join(folder, 'courses.parquet'), issues: join(folder, 'issues.parquet') }
 * async function* batches() {
 *   yield [{ record: 1, cells }, { record: 2, cells: ['too', 'few'] }]
 * }
 * const { converted, rejected } = await decodeToParquet(result.program, batches(), targets, { memoryLimit: '500MB' })
 * await rm(folder, { recursive: true })
 * assert.deepEqual([converted, rejected], [1, 1])
 * ```
 */
export const decodeToParquet = async (
  program: DecodeProgram,
  batches: AsyncIterable<readonly StageRecord[]>,
  targets: DecodeTargets,
  options: DatabaseOptions & { readonly run?: Readonly<Record<string, string>> } = {},
): Promise<DecodedCounts> => {
  const database = await openDatabase({ ...options, onDisk: true })
  try {
    const path = join(database.scratch.path, 'staged.csv')
    await staged(program, batches, options.run ?? {}, path)
    for (const definition of program.definitions) await database.run(definition)
    await database.run(stageFromText(program, TABLES, path))
    // Not a table: what is decoded goes to a file as it comes, in little memory.
    const decoded = join(database.scratch.path, 'decoded.parquet')
    await database.run(`COPY (\n${program.query(TABLES)}\n) TO ${literal(decoded)} (FORMAT parquet)`)
    await database.run(`CREATE VIEW decoded AS SELECT * FROM read_parquet(${literal(decoded)})`)
    await database.run(program.ruleTable(TABLES))
    await database.run(copy(recordsQuery(program), targets.records))
    await database.run(copy(program.issues(TABLES), targets.issues))
    return await countsIn(database)
  } finally {
    database.close()
  }
}
