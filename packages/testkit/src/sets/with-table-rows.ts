import { type InputFile, inputFile } from '@nrec-align/io'
import type { Binding } from '@nrec-align/mapping'
import { bytesOf } from '../run/bytes-of.ts'
import { splitRecords } from '../run/split-records.ts'
import type { Row } from './sweep-rows.ts'

type Tables = Readonly<Record<string, InputFile>>

/** Numbers that no fixture uses. */
const FIRST_NUMBER = 91_000_000

/**
 * Gives every row a row of its own in the tables that its binding looks up, with the cells that stand there and not in the file.
 *
 * @param rows cells of a run table under `@table.column`
 */
export const withTableRows = async (
  binding: Binding,
  rows: readonly Row[],
  given: Tables,
): Promise<{ readonly rows: readonly Row[]; readonly tables: Tables }> => {
  const tables: Record<string, InputFile> = { ...given }
  let numbered = rows
  for (const [table, keys] of Object.entries(binding.lookup ?? {})) {
    const file = tables[table]
    const [[key, column] = ['', '']] = Object.entries(keys)
    if (file === undefined) continue
    const split = splitRecords(await bytesOf(file), { delimiters: [','], quote: '"', header: true })
    const names = split.header?.cells ?? []
    const [first] = split.records
    numbered = rows.map((row, index) => ({ ...row, [column]: String(FIRST_NUMBER + index) }))
    const added = numbered.map((row) =>
      names
        .map((name, place) => (name === key ? row[column] : (row[`@${table}.${name}`] ?? first?.cells[place] ?? '')))
        .join(','),
    )
    const lines = [split.header?.text ?? '', ...split.records.map(({ text }) => text), ...added]
    tables[table] = inputFile(`${table}.csv`, lines.map((line) => `${line}\r\n`).join(''))
  }
  return { rows: numbered, tables }
}
