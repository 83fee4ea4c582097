import { keyedHash, trim } from '@nrec-align/mapping'
import type { StagedAs } from './cell-checks.ts'
import { quoted } from './names.ts'
import type { DecodeProgram, DecodeTables } from './program.ts'
import { literal, type Sql } from './sql.ts'

/** Quoted only where it must be: the database reads plain cells faster. */
const cellText = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** What the structural layer hands over of a record. */
export interface StageRecord {
  /** Number in the file, from 1. */
  readonly record: number
  /** As they stand in the file. */
  readonly cells: readonly string[]
}

/**
 * Makes the writer of the lines of a stage: number of the record, how many cells it has, and the cells that have a column.
 * Secret cells are left out here, so that no database ever holds one.
 *
 * @param program what the stage is for
 * @param options those of the run: the key of secrets that records are matched by
 * @returns a function from a record to its line, which ends in a line feed
 * @example
 * ```ts
 * import { stageLines } from '@nrec-align/sql'
 *
 * const lineOf = stageLines({ stage: [{ name: 's1', column: 'name', as: 'text' }, { name: 's2', column: 'pin', as: 'blank' }] }, {})
 * console.assert(lineOf({ record: 1, cells: ['Testa', '1234'] }) === '1,2,Testa,\n')
 * ```
 */
export const stageLines = (
  { stage }: Pick<DecodeProgram, 'stage'>,
  options: Readonly<Record<string, string>>,
): ((record: StageRecord) => string) => {
  const hash = keyedHash(options)
  const hashed = (cell: string): string => (cell === '' ? '' : hash(cell))
  const ways: { readonly [K in StagedAs]: (cell: string) => string } = {
    text: cellText,
    blank: () => '',
    'keyed-hash': (cell) => hashed(trim(cell)),
  }
  const texts = stage.map(({ as }) => ways[as])
  return ({ record, cells }) => {
    let line = `${record},${cells.length}`
    for (let place = 0; place < texts.length; place += 1) line += `,${texts[place]?.(cells[place] ?? '') ?? ''}`
    return `${line}\n`
  }
}

/**
 * Makes the stage out of a file of such lines, in DuckDB; nothing in it is guessed. The file is read when the stage is.
 *
 * @param program what the stage is for
 * @param tables the name of the stage is taken
 * @param path where the file lies
 * @returns one statement
 * @example
 * ```ts
 * import { stageFromText } from '@nrec-align/sql'
 *
 * const sql = stageFromText({ stage: [] }, { stage: 'senr' }, 'staged.csv')
 * console.assert(sql.startsWith('CREATE OR REPLACE VIEW "senr"'))
 * ```
 */
export const stageFromText = (
  { stage }: Pick<DecodeProgram, 'stage'>,
  { stage: table }: Pick<DecodeTables, 'stage'>,
  path: string,
): Sql => {
  const columns = ["'record': 'BIGINT'", "'cells': 'INTEGER'", ...stage.map(({ name }) => `'${name}': 'VARCHAR'`)]
  return [
    `CREATE OR REPLACE VIEW ${quoted(table)} AS`,
    `SELECT * FROM read_csv(${literal(path)}, auto_detect = false, header = false, delim = ',', quote = '"', escape = '"',`,
    `  new_line = '\\n', parallel = false, max_line_size = 16777216, buffer_size = 33554432,`,
    `  columns = {${columns.join(', ')}})`,
  ].join('\n')
}
