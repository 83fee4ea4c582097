import { quoted } from './names.ts'
import type { DecodeProgram, DecodeTables } from './program.ts'
import { literal, type Sql } from './sql.ts'

const cellText = (cell: string): string => (cell === '' ? '' : `"${cell.replaceAll('"', '""')}"`)

/**
 * One record of the stage as a line of text: its number, how many cells it has, and the cells that have a column.
 *
 * @param record its number in the file, from 1
 * @param cells as the structural layer took them apart
 * @param width how many columns the stage has
 */
export const stageLine = (record: number, cells: readonly string[], width: number): string => {
  let line = `${record},${cells.length}`
  for (let place = 0; place < width; place += 1) line += `,${cellText(cells[place] ?? '')}`
  return `${line}\n`
}

/** Makes the stage out of a file of such lines; nothing in it is guessed. */
export const stageFromText = (
  { stage }: Pick<DecodeProgram, 'stage'>,
  { stage: table }: DecodeTables,
  path: string,
): Sql => {
  const columns = ["'record': 'BIGINT'", "'cells': 'INTEGER'", ...stage.map(({ name }) => `'${name}': 'VARCHAR'`)]
  return [
    `CREATE OR REPLACE TABLE ${quoted(table)} AS`,
    `SELECT * FROM read_csv(${literal(path)}, auto_detect = false, header = false, delim = ',', quote = '"', escape = '"',`,
    `  new_line = '\\n', parallel = false, max_line_size = 16777216, buffer_size = 33554432,`,
    `  columns = {${columns.join(', ')}})`,
  ].join('\n')
}
