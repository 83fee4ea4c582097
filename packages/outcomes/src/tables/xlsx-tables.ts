import { xlsxLimits, xlsxWriter } from '@nrec-align/io'
import type { WriteTables } from './write-tables.ts'

const workbook = 'outcomes.xlsx'

/**
 * Writes tables as one workbook `outcomes.xlsx`, a sheet a table. Every cell is text, so that ids keep their leading zeros.
 *
 * @param tables - See `outcomeTables`; their names differ in their first 31 characters.
 * @param files - Where the file goes.
 * @see https://ecma-international.org/publications-and-standards/standards/ecma-376/
 *
 * @example
 * ```ts
 * import { memorySink } from '@nrec-align/io'
 * import { xlsxTables } from '@nrec-align/outcomes'
 *
 * const columns = [{ name: 'place_name', type: 'text', meaning: 'What people call it.' }] as const
 * const paths = await xlsxTables([{ name: 'dim_place', columns, rows: [['Example School']] }], { create: memorySink })
 * console.assert(paths.join() === 'outcomes.xlsx')
 * ```
 */
export const xlsxTables: WriteTables = async (tables, files) => {
  const book = xlsxWriter(files.create(workbook))
  for (const { name, columns, rows } of tables) {
    const sheet = book.sheet(
      name.slice(0, xlsxLimits.sheetNameLength),
      columns.map((column) => column.name),
    )
    for (const row of rows) {
      sheet.write(row)
      await sheet.ready()
    }
    await sheet.end()
  }
  await book.close()
  return [workbook]
}
