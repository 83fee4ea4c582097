import { type Dialect, delimitedWriter } from '@nrec-align/io'
import type { WriteTables } from './write-tables.ts'

/** With a byte order mark, without which spreadsheet programs misread names that are not English. */
const dialect: Dialect = {
  delimiter: ',',
  quote: '"',
  encoding: 'utf-8',
  bom: true,
  lineEnd: '\r\n',
  header: true,
  finalLineEnd: true,
}

/**
 * Writes tables as CSV, one file a table with one header row. No cell runs as a formula in a spreadsheet program.
 *
 * @param tables - See `outcomeTables`.
 * @param files - Where the files go.
 * @see https://www.rfc-editor.org/rfc/rfc4180
 *
 * @example
 * ```ts
 * import { memorySink } from '@nrec-align/io'
 * import { csvTables } from '@nrec-align/outcomes'
 *
 * const sink = memorySink()
 * const columns = [{ name: 'place_name', type: 'text', meaning: 'What people call it.' }] as const
 * await csvTables([{ name: 'dim_place', columns, rows: [['Example School']] }], { create: () => sink })
 * console.assert(new TextDecoder().decode(sink.bytes()) === 'place_name\r\nExample School\r\n')
 * ```
 */
export const csvTables: WriteTables = async (tables, files) => {
  const paths: string[] = []
  for (const { name, columns, rows } of tables) {
    const path = `${name}.csv`
    const header = columns.map((column) => column.name)
    const writer = delimitedWriter(files.create(path), dialect, header, { spreadsheetSafe: true })
    for (const row of rows) {
      writer.write(row)
      await writer.ready()
    }
    await writer.end()
    paths.push(path)
  }
  return paths
}
