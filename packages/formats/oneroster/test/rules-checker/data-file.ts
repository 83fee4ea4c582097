import { cellForms } from './cells.ts'
import { type ColumnRule, columnRule, firstColumns } from './column-rule.ts'
import type { Finding } from './finding.ts'

type Records = readonly (readonly string[])[]

/** The columns of one file after its table. */
export const columnsOf = (table: readonly string[]): readonly ColumnRule[] => [
  ...firstColumns,
  ...table.map(columnRule),
]

const headerIsRight = (header: readonly string[], columns: readonly ColumnRule[]): boolean =>
  columns.every(({ name }, place) => header[place] === name) &&
  header.slice(columns.length).every((name) => name.startsWith('metadata.'))

const cellRule = (cell: string, column: ColumnRule): string | undefined => {
  if (/\r/.test(cell)) return 'carriage-return'
  if (cell === '') return column.required ? 'required' : undefined
  return cellForms[column.kind]?.(cell, column.argument) ? undefined : `form-${column.kind}`
}

/** Blank in bulk, filled in delta. */
const modeRule = (column: ColumnRule, cell: string, mode: string): string | undefined => {
  if (column.name !== 'status' && column.name !== 'dateLastModified') return undefined
  if (mode === 'bulk' && cell !== '') return 'filled-in-bulk'
  return mode === 'delta' && cell === '' ? 'blank-in-delta' : undefined
}

const repeated = (file: string, rows: Records): Finding[] => {
  const seen = new Set<string>()
  return rows.flatMap(([id = ''], index) => {
    const again = seen.has(id)
    seen.add(id)
    return again ? [{ rule: 'repeated-sourced-id', file, record: index + 1 }] : []
  })
}

/** Checks one file by itself: header, number of rows and cells, and every cell. */
export const checkDataFile = (
  name: string,
  records: Records,
  table: readonly string[],
  mode: string,
): readonly Finding[] => {
  const file = `${name}.csv`
  const columns = columnsOf(table)
  const [header = [], ...rows] = records
  if (!headerIsRight(header, columns)) return [{ rule: 'header', file }]
  if (rows.length === 0) return [{ rule: 'no-rows', file }]
  const cells = rows.flatMap((row, index) => {
    const record = index + 1
    if (row.length !== header.length) return [{ rule: 'cell-count', file, record }]
    return columns.flatMap((column, place) => {
      const cell = row[place] ?? ''
      const rules = [cellRule(cell, column), modeRule(column, cell, mode)].filter((rule) => rule !== undefined)
      return rules.map((rule) => ({ rule, file, record, column: column.name }))
    })
  })
  return [...cells, ...repeated(file, rows)]
}
