import type { InputFile } from '@nrec-align/io'
import { type TableRow, trim } from '@nrec-align/mapping'
import { bytesOf } from './bytes-of.ts'
import { splitRecords } from './split-records.ts'

/** The tables of a run, taken apart. */
export type TableRows = Readonly<Record<string, readonly TableRow[]>>

const rowsOf = async (file: InputFile): Promise<readonly TableRow[]> => {
  const { header, records } = splitRecords(await bytesOf(file), { delimiters: [','], quote: '"', header: true })
  const names = (header?.cells ?? []).map(trim)
  return records.map(({ cells }) => Object.fromEntries(names.map((name, place) => [name, trim(cells[place] ?? '')])))
}

/** Takes the tables of a run apart. */
export const tableRowsOf = async (tables: Readonly<Record<string, InputFile>>): Promise<TableRows> =>
  Object.fromEntries(
    await Promise.all(Object.entries(tables).map(async ([name, file]) => [name, await rowsOf(file)] as const)),
  )
