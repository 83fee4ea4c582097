import { type Binding, type Layout, plainRun, RecordReader, trim, versionOf } from '@nrec-align/mapping'
import { bytesOf } from '../run/bytes-of.ts'
import { convertOnce } from '../run/convert-once.ts'
import { requestOf, SOURCE } from '../run/request-of.ts'
import { tableRowsOf } from '../run/table-rows.ts'
import { takeApart } from '../run/take-apart.ts'
import type { DataSet } from '../sets/data-set.ts'
import { keyColumns } from '../sets/numbered.ts'
import type { Row } from '../sets/sweep-rows.ts'

/** A row that can be found again after a conversion: by what kind of row it is and whom it is about. */
export interface KeyedRow {
  readonly about: string
  readonly layout: string
  readonly binding: string
  readonly cells: Row
  /** File and record number. */
  readonly place: string
}

/** What a row that holds a part of a record names: the record, and what the part refers to. */
const namedColumns = (binding: Binding): readonly string[] => [
  ...new Set(
    Object.entries(binding.pairs).flatMap(([path, [columns]]) => (path.includes('identifiers[') ? columns : [])),
  ),
]

/** The columns of the record key that identify whom or what a row is about: those of people where there are any. */
const aboutColumns = (layout: Layout, binding: Binding): readonly string[] => {
  if (binding.holds !== undefined) return namedColumns(binding)
  const looked = Object.values(binding.lookup ?? {}).flatMap((keys) => Object.values(keys))
  return [...looked, ...keyColumns(layout, binding)]
}

/** The rows of a set that some binding owns. */
export const keyedRows = async (set: DataSet): Promise<readonly KeyedRow[]> => {
  const { layouts, bindings } = versionOf(set.instance)
  const tables = await tableRowsOf(set.tables)
  const { report } = await convertOnce({ ...requestOf(set, set.instance), dryRun: true })
  const rows: KeyedRow[] = []
  for (const told of report.sources.flatMap(({ name, files }) => (name === SOURCE ? files : []))) {
    const layout = layouts.find(({ id }) => id === told.layout)
    const file = set.files.find(({ path }) => path === told.path)
    if (layout === undefined || file === undefined) continue
    const own = bindings.filter((binding) => binding.layout === layout.id)
    const split = await takeApart(await bytesOf(file), layout)
    const { columns } = split
    const reader = new RecordReader(layout, own, columns, { ...plainRun, options: set.instance.options, tables })
    for (const [index, record] of split.records.entries()) {
      if (reader.read(record.cells) !== 'converted' || reader.owner === undefined) continue
      const { binding } = reader.owner
      const cells = Object.fromEntries(columns.names.map((name, place) => [name, trim(record.cells[place] ?? '')]))
      const about = `${layout.id}/${binding.id} ${aboutColumns(layout, binding)
        .map((name) => cells[name])
        .join(' ')}`
      rows.push({
        about,
        layout: layout.id,
        binding: binding.id,
        cells,
        place: `${file.path} ${index + 1}`,
      })
    }
  }
  return rows
}
