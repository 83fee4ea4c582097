import { stripVTControlCharacters } from 'node:util'

const width = (text: string): number => [...stripVTControlCharacters(text)].length

/** Whether a cell is a number, which is easier to compare when it stands to the right. */
const isNumber = (text: string): boolean => /^[\d,.]+ ?%?$/.test(stripVTControlCharacters(text))

/** Lays rows out in columns, two blanks apart; numbers stand to the right. */
export const textTable = (rows: readonly (readonly string[])[], indent = '  '): string => {
  const columns = Math.max(0, ...rows.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, at) => Math.max(0, ...rows.map((row) => width(row[at] ?? ''))))
  const line = (row: readonly string[]) =>
    widths
      .map((wide, at) => padded(row[at] ?? '', wide))
      .join('  ')
      .trimEnd()
  return rows.map((row) => `${indent}${line(row)}\n`).join('')
}

const padded = (text: string, wide: number): string => {
  const blanks = ' '.repeat(wide - width(text))
  return isNumber(text) ? blanks + text : text + blanks
}
