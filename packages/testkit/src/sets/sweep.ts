import { type InputFile, inputFile } from '@nrec-align/io'
import {
  type Binding,
  columnsOfHeader,
  columnsOfVariant,
  conditionTest,
  type Layout,
  type Predicate,
  trim,
  versionOf,
} from '@nrec-align/mapping'
import { bytesOf } from '../run/bytes-of.ts'
import { convertOnce } from '../run/convert-once.ts'
import { requestOf, SOURCE } from '../run/request-of.ts'
import { splitRecords } from '../run/split-records.ts'
import type { DataSet } from './data-set.ts'
import { numbered } from './numbered.ts'
import { pairRows, type Row, readBy, ruleRows } from './sweep-rows.ts'

/** The rows of a data set by layout and column, so that new rows can be made from them. */
export const rowsByLayout = async (set: DataSet): Promise<ReadonlyMap<string, readonly Row[]>> => {
  const run = await convertOnce({ ...requestOf(set, set.instance), dryRun: true })
  const rows = new Map<string, Row[]>()
  for (const told of run.report.sources.flatMap(({ name, files }) => (name === SOURCE ? files : []))) {
    const layout = versionOf(set.instance).layouts.find(({ id }) => id === told.layout)
    const file = set.files.find(({ path }) => path === told.path)
    if (layout === undefined || file === undefined) continue
    const { header, records } = splitRecords(await bytesOf(file), layout.container)
    const width = records[0]?.cells.length
    const variant = layout.variants.find(({ columns }) => columns.length === width)
    const { names } =
      header === undefined ? columnsOfVariant(layout, variant?.id) : columnsOfHeader(layout, header.cells.map(trim))
    const own = records.map(({ cells }) => Object.fromEntries(names.map((name, place) => [name, cells[place] ?? ''])))
    rows.set(layout.id, [...(rows.get(layout.id) ?? []), ...own])
  }
  return rows
}

const cellText = (cell: string, layout: Layout): string =>
  layout.container.quote === '"' && /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

/** Writes rows as a file of a layout, in its first variant. */
export const fileOf = (layout: Layout, rows: readonly Row[]): InputFile => {
  const { delimiters, header, lineEnd } = layout.container
  const columns = layout.variants[0]?.columns ?? []
  const lines = rows.map((row) =>
    columns.map((column) => cellText(row[column] ?? '', layout)).join(delimiters[0] ?? ','),
  )
  const name = layout.writtenAs ?? layout.files.find((pattern) => !pattern.includes('*')) ?? `${layout.id}.csv`
  return inputFile(name, [...(header ? [columns.join(',')] : []), ...lines].map((line) => line + lineEnd).join(''))
}

const fits = (row: Row, predicate: Predicate): boolean =>
  Object.entries(predicate).every(
    ([column, condition]) => condition === undefined || conditionTest(condition)(row[column]),
  )

/** A row a binding reads already, rather than one that is bent to fit. */
const baseFor = (binding: Binding, rows: readonly Row[]): Row =>
  readBy(binding, rows.find((row) => fits(row, binding.where ?? {})) ?? rows[0] ?? {})

/** Run tables with a row of its own for every sample that stands in a table and not in the file. */
const withTableRows = async (
  set: DataSet,
  binding: Binding,
  rows: readonly Row[],
): Promise<{ readonly rows: readonly Row[]; readonly tables: DataSet['tables'] }> => {
  const tables: Record<string, InputFile> = { ...set.tables }
  let numbered: readonly Row[] = rows
  for (const [table, keys] of Object.entries(binding.lookup ?? {})) {
    const file = tables[table]
    const [[tableKey, column] = ['', '']] = Object.entries(keys)
    if (file === undefined) continue
    const { header, records } = splitRecords(await bytesOf(file), { delimiters: [','], quote: '"', header: true })
    const names = header?.cells ?? []
    const first = Object.fromEntries(names.map((name, place) => [name, records[0]?.cells[place] ?? '']))
    numbered = numbered.map((row, index) => ({ ...row, [column]: String(91_000_000 + index) }))
    const added = numbered.map((row) =>
      names.map((name) => (name === tableKey ? row[column] : (row[`@${table}.${name}`] ?? first[name]))).join(','),
    )
    const text = [header?.text ?? '', ...records.map((record) => record.text), ...added]
      .map((line) => `${line}\r\n`)
      .join('')
    tables[table] = inputFile(`${table}.csv`, text)
  }
  return { rows: numbered, tables }
}

/**
 * Makes a data set that takes every way through a version: each code row, each rule kept and broken, each reason to skip.
 *
 * @param from a data set without mistakes, whose records are varied; layouts it lacks are swept with blank records
 */
export const sweepOf = async (from: DataSet): Promise<DataSet> => {
  const { layouts, bindings } = versionOf(from.instance)
  const known = await rowsByLayout(from)
  let set: DataSet = { ...from, name: `sweep of ${from.name}`, files: [], clean: false }
  for (const layout of layouts) {
    const rows = known.get(layout.id) ?? []
    const swept: Row[] = [...ruleRows(layout, rows[0] ?? {})]
    for (const binding of bindings.filter((one) => one.layout === layout.id)) {
      const made = await withTableRows(set, binding, pairRows(layout, binding, baseFor(binding, rows)))
      const first = swept.length
      swept.push(...made.rows.map((row, index) => numbered(layout, binding, row, first + index)))
      set = { ...set, tables: made.tables }
    }
    if (swept.length > 0) set = { ...set, files: [...set.files, fileOf(layout, swept)] }
  }
  return set
}
