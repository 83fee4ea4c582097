import type { Binding } from '../declare/bind.ts'
import type { TableRow } from '../pair/pair.ts'

/** A run table joined to a record: its columns follow the layout's own. */
export interface CompiledLookup {
  readonly table: string
  /** Layout columns whose cells are the key, in key order. */
  readonly keys: readonly number[]
  /** Virtual columns: place in the record → column of the table. */
  readonly virtual: readonly (readonly [place: number, column: string])[]
  /** The table row of a record. */
  readonly find: (cells: readonly string[]) => TableRow | undefined
  /** Key cells of the only row whose virtual columns hold these texts. */
  readonly findBack: (out: readonly string[]) => readonly string[] | undefined
}

const SEPARATOR = '\u001f'

/** Compiles the lookups of a binding; `place` finds or adds the place of a virtual column. */
export const compileLookups = (
  binding: Binding,
  columns: readonly string[],
  place: (name: string) => number,
  tables: Readonly<Record<string, readonly TableRow[]>>,
): readonly CompiledLookup[] =>
  Object.entries(binding.lookup ?? {}).map(([table, keyColumns]) => {
    const rows = tables[table] ?? []
    const keyNames = Object.keys(keyColumns)
    const keys = Object.values(keyColumns).map((column) => columns.indexOf(column))
    const keyOf = (row: TableRow): string => keyNames.map((name) => row[name] ?? '').join(SEPARATOR)
    const byKey = new Map(rows.map((row) => [keyOf(row), row]))
    const used = Object.values(binding.pairs)
      .flatMap(([names]) => names)
      .filter((name) => name.startsWith(`@${table}.`))
    const virtual = [...new Set(used)].map((name) => [place(name), name.slice(table.length + 2)] as const)
    const find = (cells: readonly string[]): TableRow | undefined =>
      byKey.get(keys.map((key) => cells[key] ?? '').join(SEPARATOR))
    const findBack = (out: readonly string[]): readonly string[] | undefined => {
      const fitting = rows.filter((row) =>
        virtual.every(([at, column]) => (out[at] ?? '') === '' || out[at] === (row[column] ?? '')),
      )
      const only = fitting.length === 1 ? fitting[0] : undefined
      return only === undefined ? undefined : keyNames.map((name) => only[name] ?? '')
    }
    return { table, keys, virtual, find, findBack }
  })
