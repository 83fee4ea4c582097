import type { Binding, Series } from '@nrec-align/mapping'
import { addDays } from '@nrec-align/schema'
import type { SettledTable } from './settled.ts'
import type { View } from './view.ts'

/** Reads one part of a series' key: a reference, a text, or the entity itself. */
const keyPart = (view: View, table: SettledTable, node: number, path: string): string => {
  if (path === '') return String(node)
  const reference = view.reference(table, node, path)
  return reference === 0 ? (view.text(table, node, path) ?? '') : String(reference)
}

/** The starts of one series in order of time. */
const startsByKey = (
  view: View,
  table: SettledTable,
  series: Series,
): Map<string, { node: number; begin: string }[]> => {
  const starts = new Map<string, { node: number; begin: string }[]>()
  for (const node of view.roots(table)) {
    const begin = view.text(table, node, series.begin)
    if (begin === undefined) continue
    const key = series.key.map((path) => keyPart(view, table, node, path)).join('\u001f')
    const known = starts.get(key)
    if (known === undefined) starts.set(key, [{ node, begin }])
    else known.push({ node, begin })
  }
  for (const list of starts.values())
    list.sort((one, other) => (one.begin < other.begin ? -1 : one.begin > other.begin ? 1 : 0))
  return starts
}

/** Closes every start that is followed by another of its key the day before that one begins; a stated end is never touched. */
export const closeSeries = (view: View, bindings: readonly Binding[]): void => {
  const done = new Set<string>()
  for (const { grain, series } of bindings) {
    const table = series === undefined ? undefined : view.store.known(grain)
    const name = `${grain}\u0000${JSON.stringify(series)}`
    if (series === undefined || table === undefined || done.has(name)) continue
    done.add(name)
    for (const list of startsByKey(view, table, series).values()) {
      list.forEach(({ node, begin }, place) => {
        const next = list[place + 1]?.begin
        if (next !== undefined && next > begin) table.derive(node, series.end, addDays(next, -1))
      })
    }
  }
}
