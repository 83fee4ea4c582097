/** What the cells of a column are: all are written as text in files that know nothing else. */
export type CellType = 'text' | 'integer' | 'number'

/** One column of a table. */
export interface TableColumn {
  readonly name: string
  readonly type: CellType
  /** What stands in it, in a sentence. */
  readonly meaning: string
}

/** A table as it is written: rows of cells, each empty where there is nothing to say. */
export interface Table {
  /** Lower-case words joined by `_`, such as `fact_outcome`. */
  readonly name: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly string[])[]
}

/** A column and where its cells come from. */
export interface Column<Row> extends TableColumn {
  readonly of: (row: Row) => string | number | undefined
}

/** Lays things out as a table. */
export const tableOf = <Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]): Table => ({
  name,
  columns: columns.map(({ of: _, ...column }) => column),
  rows: rows.map((row) => columns.map(({ of }) => String(of(row) ?? ''))),
})

/** The first of all things that have the same key. */
export const distinct = <Row>(rows: readonly Row[], keyOf: (row: Row) => string): readonly Row[] => {
  const first = new Map<string, Row>()
  for (const row of rows) {
    const key = keyOf(row)
    if (!first.has(key)) first.set(key, row)
  }
  return [...first.values()]
}
