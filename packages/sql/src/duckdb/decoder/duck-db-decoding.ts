import { join } from 'node:path'
import type { DecodedPart, Decoding } from '@nrec-align/convert'
import type { RecordReader, RecordStatus } from '@nrec-align/mapping'
import type { DecodeProgram } from '../../decode/program.ts'
import { literal } from '../../decode/sql.ts'
import { type StageRecord, stageFromText, stageLines } from '../../decode/stage.ts'
import { combiningFailed } from '../../relational/failure.ts'
import { TextFile } from '../../relational/gather/text-file.ts'
import type { Database } from '../database.ts'
import { type DecodedRow, type DecodedRows, decodedRows } from './decoded-rows.ts'

const TABLES = { stage: 'stage', decoded: 'decoded', rules: 'rules' } as const

/** The two readings found different things in one record: one of them is wrong. */
export class ReadingsDisagree extends Error {
  override readonly name = 'ReadingsDisagree'
  readonly code = 'readings-disagree'

  constructor({ instance, layout }: DecodedPart, record: number, byRows: readonly string[], bySql: readonly string[]) {
    super(
      `Record ${record} of ${instance.format.id} ${layout.id} was read differently row by row (${byRows.join(', ') || 'nothing found'}) and as SQL (${bySql.join(', ')})`,
    )
  }
}

/** Decodes the records of one part of a file in an embedded database of their own. */
export class DuckDbDecoding implements Decoding {
  private readonly database: Database
  private readonly folder: string
  private readonly part: DecodedPart
  private readonly program: DecodeProgram
  private readonly rows: DecodedRows
  private readonly staged: TextFile
  private readonly lineOf: (record: StageRecord) => string
  private batches: AsyncIterator<readonly DecodedRow[]> | undefined
  private waiting: readonly DecodedRow[] = []
  private given = 0

  /** @param folder for temporary files, as somebody named it */
  constructor(database: Database, folder: string, part: DecodedPart, program: DecodeProgram, reader: RecordReader) {
    this.database = database
    this.folder = folder
    this.part = part
    this.program = program
    this.rows = decodedRows(program, reader.plans)
    this.staged = new TextFile(join(database.scratch.path, 'staged.csv'))
    this.lineOf = stageLines(program, part.run.options)
  }

  take(record: number, cells: readonly string[]): void {
    try {
      this.staged.text(this.lineOf({ record, cells }))
    } catch (error) {
      throw combiningFailed(this.folder, error)
    }
  }

  async ahead(record: number): Promise<void> {
    if (record === 0) return
    try {
      this.batches ??= await this.decode()
      while (this.rows.record(this.waiting.at(-1) ?? [0]) < record) {
        const { value, done } = await this.batches.next()
        if (done === true) return
        this.waiting = [...this.waiting.slice(this.given), ...(value as readonly DecodedRow[])]
        this.given = 0
      }
    } catch (error) {
      throw combiningFailed(this.folder, error)
    }
  }

  next(reader: RecordReader, record: number, cells: readonly string[]): RecordStatus {
    // A record whose cells are known but that is damaged is never asked for.
    while (this.rows.record(this.waiting[this.given] ?? [record]) < record) this.given += 1
    const row = this.waiting[this.given] ?? [0]
    this.given += 1
    if (this.rows.record(row) !== record) throw new RangeError(`record ${record} was not decoded in its turn`)
    const found = this.rows.findings(row)
    if (found.size > 0) return this.compared(reader, record, cells, found)
    const skipped = this.rows.skipped(row)
    reader.recall(cells, (plan) => skipped === undefined && this.rows.fill(row, plan))
    if (skipped === undefined) return 'converted'
    reader.reason = skipped
    return 'skipped'
  }

  close(): void {
    this.database.close()
  }

  /** What is found is worded by the reader of rows, with the nearest code and the like; both must find the same. */
  private compared(
    reader: RecordReader,
    record: number,
    cells: readonly string[],
    bySql: ReadonlySet<string>,
  ): RecordStatus {
    const status = reader.read(cells)
    const { columns, codes, count } = reader.findings
    const byRows = new Set(codes.slice(0, count).map((code, at) => `${columns[at]} ${code}`))
    if (byRows.size !== bySql.size || [...byRows].some((one) => !bySql.has(one)))
      throw new ReadingsDisagree(this.part, record, [...byRows].sort(), [...bySql].sort())
    return status
  }

  private async decode(): Promise<AsyncIterator<readonly DecodedRow[]>> {
    const { database, program, staged } = this
    staged.end()
    for (const definition of program.definitions) await database.run(definition)
    await database.run(stageFromText(program, TABLES, staged.path))
    const decoded = join(database.scratch.path, 'decoded.parquet')
    await database.run(`COPY (\n${program.query(TABLES)}\n) TO ${literal(decoded)} (FORMAT parquet)`)
    staged.remove()
    await database.run(`CREATE VIEW ${TABLES.decoded} AS SELECT * FROM read_parquet(${literal(decoded)})`)
    return database.lists(this.rows.query(TABLES.decoded))[Symbol.asyncIterator]()
  }
}
