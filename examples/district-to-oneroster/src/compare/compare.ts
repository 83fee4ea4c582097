import type { Foretelling } from './prediction.ts'

/** What became of a filled cell. */
export type Fate = 'equal' | 'changed' | 'lost'

/** The cells of a record by column name. */
export type Cells = ReadonlyMap<string, string>

/** What became of the filled cells of one column, in records that found their row. */
export interface ColumnFates {
  readonly column: string
  readonly reason: string
  readonly found: Record<Fate, number>
  /** Cells of which it was foretold whether they come back equal, and those of them for which it came true. */
  foretold: number
  cameTrue: number
  /** Cells that differ, though only the other rows could tell. */
  differsByOtherRows: number
}

/** What became of one file. */
export interface FileFates {
  readonly layout: string
  readonly records: number
  /** Records without a row in the file that came back, and their filled cells. */
  readonly withoutRow: number
  readonly cellsWithoutRow: number
  /** Whether it was foretold that the file cannot be written again. */
  readonly absenceForetold: boolean
  readonly columns: readonly ColumnFates[]
}

/** Two versions of a file, and how to tell which records belong together. */
export interface Pairing {
  readonly layout: string
  readonly columns: readonly string[]
  readonly key: readonly string[]
  readonly before: readonly Cells[]
  readonly after: readonly Cells[]
}

/** Compares two versions of a file cell by cell; blank cells have nothing to lose and are not counted. */
export const compareFile = ({ layout, columns, key, before, after }: Pairing, told: Foretelling): FileFates => {
  const rows = new Map(after.map((cells) => [keyOf(cells, key), cells]))
  const fates = columns.map((column) => noFates(column, told.reason(layout, column)))
  let withoutRow = 0
  let cellsWithoutRow = 0
  for (const cells of before) {
    const row = rows.get(keyOf(cells, key))
    if (row === undefined) {
      withoutRow += 1
      cellsWithoutRow += [...cells.values()].filter((text) => text !== '').length
      continue
    }
    for (const counted of fates) countCell(counted, layout, cells, row, told)
  }
  const absenceForetold = !told.comesBack(layout)
  return { layout, records: before.length, withoutRow, cellsWithoutRow, absenceForetold, columns: fates }
}

const noFates = (column: string, reason: string): ColumnFates => ({
  column,
  reason,
  found: { equal: 0, changed: 0, lost: 0 },
  foretold: 0,
  cameTrue: 0,
  differsByOtherRows: 0,
})

const countCell = (counted: ColumnFates, layout: string, before: Cells, after: Cells, told: Foretelling): void => {
  const text = before.get(counted.column) ?? ''
  if (text === '') return
  const fate = fateOf(text, after.get(counted.column) ?? '')
  counted.found[fate] += 1
  const foretold = told.cell(layout, counted.column, text)
  if (foretold === 'depends') {
    if (fate !== 'equal') counted.differsByOtherRows += 1
    return
  }
  counted.foretold += 1
  if ((foretold === 'equal') === (fate === 'equal')) counted.cameTrue += 1
}

const keyOf = (cells: Cells, key: readonly string[]): string =>
  key.map((column) => cells.get(column) ?? '').join('\u001f')

const fateOf = (before: string, after: string): Fate => {
  if (before === after) return 'equal'
  return after === '' ? 'lost' : 'changed'
}
