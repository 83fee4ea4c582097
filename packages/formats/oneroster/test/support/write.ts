import { type BindingPlan, columnsOfHeader, plainRun, RecordReader, RecordWriter, versionOf } from '@nrec-align/mapping'
import { oneroster } from '../../src/index.ts'
import { parseCsv } from '../rules-checker/csv.ts'
import { fixtureFiles, fixtureOptions } from './fixture.ts'

const withoutRepeats = (ids: readonly string[]): readonly string[] => {
  const pairs = ids.flatMap((system, place) => (place % 2 === 0 ? [[system, ids[place + 1] ?? ''] as const] : []))
  return [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()].flat()
}

/** Hands the values of a plan that read over to the plan of the same binding that writes. */
const handOver = (from: BindingPlan, to: BindingPlan): void => {
  from.nodes.forEach((node, place) => {
    const at = to.nodes.findIndex(({ path }) => path === node.path)
    const values = to.scratch.values[at]
    values?.splice(0, values.length, ...(from.scratch.values[place] ?? []))
    const ids = to.scratch.ids[at]
    ids?.splice(0, ids.length, ...withoutRepeats(from.scratch.ids[place] ?? []))
  })
}

/** Reads each record of a fixture file and writes it again; the cells that come out differently, as `record column`. */
export const changedCells = (folder: string, version: '1.1' | '1.2', id: string): readonly string[] => {
  const { layouts, bindings } = versionOf(oneroster({ version }))
  const layout = layouts.find((one) => one.id === id)
  const [header, ...rows] = parseCsv(new TextDecoder().decode(fixtureFiles(folder).get(`${id}.csv`))) ?? []
  if (layout === undefined || header === undefined) throw new Error(`no ${folder}/${id}.csv`)
  const own = bindings.filter((binding) => binding.layout === id)
  const run = { ...plainRun, options: fixtureOptions }
  const reader = new RecordReader(layout, own, columnsOfHeader(layout, header), run)
  const writer = new RecordWriter(layout, own, run)
  return rows.flatMap((row, index) => {
    reader.read(row)
    writer.begin()
    reader.emit((from) => {
      const to = writer.plans.find(({ binding }) => binding.id === from.binding.id)
      if (to === undefined) throw new Error(`nothing writes ${from.binding.id}`)
      handOver(from, to)
      writer.encodeItem(to)
    })
    return header.flatMap((column, place) => (writer.cells[place] === row[place] ? [] : [`${index + 1} ${column}`]))
  })
}
