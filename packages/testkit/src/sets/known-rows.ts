import { type Binding, plainRun, RecordReader, versionOf } from '@nrec-align/mapping'
import { bytesOf } from '../run/bytes-of.ts'
import { convertOnce } from '../run/convert-once.ts'
import { requestOf, SOURCE } from '../run/request-of.ts'
import { takeApart } from '../run/take-apart.ts'
import type { DataSet } from './data-set.ts'
import type { Row } from './sweep-rows.ts'

/** Rows of a data set: the first one of each layout, and the first one that each binding reads. */
export interface KnownRows {
  readonly byLayout: Map<string, Row>
  readonly byBinding: Map<Binding, Row>
}

/** Finds rows that others can be made from. */
export const knownRows = async (set: DataSet): Promise<KnownRows> => {
  const { layouts, bindings } = versionOf(set.instance)
  const { report } = await convertOnce({ ...requestOf(set, set.instance), dryRun: true })
  const known: KnownRows = { byLayout: new Map(), byBinding: new Map() }
  for (const told of report.sources.flatMap(({ name, files }) => (name === SOURCE ? files : []))) {
    const layout = layouts.find(({ id }) => id === told.layout)
    const file = set.files.find(({ path }) => path === told.path)
    if (layout === undefined || file === undefined) continue
    const split = await takeApart(await bytesOf(file), layout)
    const { columns } = split
    const own = bindings.filter((binding) => binding.layout === layout.id)
    const reader = new RecordReader(layout, own, columns, { ...plainRun, options: set.instance.options })
    for (const { cells } of split.records) {
      const row = Object.fromEntries(columns.names.map((name, place) => [name, cells[place] ?? '']))
      if (!known.byLayout.has(layout.id)) known.byLayout.set(layout.id, row)
      if (reader.read(cells) !== 'converted') continue
      reader.emit(({ binding }) => {
        if (!known.byBinding.has(binding)) known.byBinding.set(binding, row)
      })
    }
  }
  return known
}
