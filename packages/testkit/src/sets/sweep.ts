import { versionOf } from '@nrec-align/mapping'
import type { DataSet } from './data-set.ts'
import { fileOf } from './file-of.ts'
import { knownRows } from './known-rows.ts'
import { numbered } from './numbered.ts'
import { holding, pairRows, type Row, readBy, ruleRows } from './sweep-rows.ts'
import { withTableRows } from './with-table-rows.ts'

/**
 * Makes a data set that takes every way through a version: each code row, each rule kept and broken, each reason to skip.
 *
 * @param from a data set without mistakes, whose records are varied; layouts it lacks are swept with blank records
 */
export const sweepOf = async (from: DataSet): Promise<DataSet> => {
  const { layouts, bindings } = versionOf(from.instance)
  const { byLayout, byBinding } = await knownRows(from)
  const known = new Set<string>()
  let number = 0
  let set: DataSet = { ...from, name: 'sweep', files: [], clean: false }
  for (const layout of layouts) {
    const any = byLayout.get(layout.id) ?? {}
    const swept: Row[] = [...ruleRows(layout, any)]
    for (const binding of bindings.filter((one) => one.layout === layout.id)) {
      const base = byBinding.get(binding) ?? readBy(binding, any)
      const { rows, tables } = await withTableRows(binding, pairRows(layout, binding, base, known), set.tables)
      for (const row of rows) {
        number += 1
        swept.push(holding(numbered(layout, binding, row, number), layout.variants[0]?.marks ?? {}))
      }
      set = { ...set, tables }
    }
    if (swept.length > 0) set = { ...set, files: [...set.files, fileOf(layout, swept)] }
  }
  return set
}
