import { columnsOf } from './data-file.ts'
import type { Finding } from './finding.ts'
import type { Tables } from './tables.ts'

type Records = readonly (readonly string[])[]

/** Ids named by one cell, with the file they must be in. */
const named = (kind: string, cell: string): readonly string[] => {
  if (cell === '') return []
  return kind === 'refs' ? cell.split(',') : [cell]
}

/** A bulk package is complete in itself: what a row names is in the file it names it from. */
export const checkReferences = (files: ReadonlyMap<string, Records>, tables: Tables): readonly Finding[] => {
  const ids = new Map([...files].map(([name, [, ...rows]]) => [name, new Set(rows.map((row) => row[0]))]))
  return [...files].flatMap(([name, [, ...rows]]) => {
    const own = name === 'demographics' ? [{ name: 'sourcedId', kind: 'ref', argument: 'users', place: 0 }] : []
    const columns = columnsOf(tables[name] ?? []).map((column, place) => ({ ...column, place }))
    const references = [...own, ...columns.filter(({ kind }) => kind === 'ref' || kind === 'refs')]
    return rows.flatMap((row, index) =>
      references
        .filter(({ kind, argument, place }) => named(kind, row[place] ?? '').some((id) => !ids.get(argument)?.has(id)))
        .map((column) => ({ rule: 'dangling-reference', file: `${name}.csv`, record: index + 1, column: column.name })),
    )
  })
}
