import {
  type Binding,
  columnsOfHeader,
  columnsOfVariant,
  type FileColumns,
  type Layout,
  RecordWriter,
  type RunFacts,
} from '@nrec-align/mapping'
import { Filler } from '../store/filler.ts'
import type { View } from '../store/view.ts'

/** A column that some record asks for, and what the file says of it in words. */
interface Asked {
  readonly name: string
  readonly wording: string | undefined
}

/** Every column that the records ask for, in the order in which they first do; one of a name as often as one record needs it. */
const askedFor = (layout: Layout, bindings: readonly Binding[], view: View, run: RunFacts): readonly Asked[] => {
  const asked = new Map<string, Asked>()
  for (const plan of new RecordWriter(layout, bindings, run).plans) {
    const table = view.store.known(plan.binding.grain)
    const asking = plan.encoders.flatMap(({ asks }) => asks ?? [])
    if (table === undefined || asking.length === 0) continue
    const filler = new Filler(plan, view)
    for (const node of view.roots(table)) {
      if (!filler.fill(node)) continue
      const seen = new Map<string, number>()
      for (const [name, wording] of asking.flatMap((asks) => asks(plan.scratch))) {
        const times = (seen.get(name) ?? 0) + 1
        seen.set(name, times)
        const key = `${times} ${name}`
        asked.set(key, asked.get(key) ?? { name, wording })
      }
    }
  }
  return [...asked.values()]
}

/** The columns of the file that a layout is written to: where one of them stands for others, those the records ask for. */
export const writtenColumns = (
  layout: Layout,
  bindings: readonly Binding[],
  view: View,
  run: RunFacts,
): FileColumns => {
  const { further } = layout
  const own = columnsOfVariant(layout)
  if (further === undefined) return own
  const asked = askedFor(layout, bindings, view, run)
  const columns = own.names.flatMap((name): readonly Asked[] =>
    name === further ? asked : [{ name, wording: undefined }],
  )
  return columnsOfHeader(
    layout,
    columns.map(({ name }) => name),
    columns.map(({ wording }) => wording ?? ''),
  )
}
