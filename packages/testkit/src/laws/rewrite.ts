import type { Report } from '@nrec-align/convert'
import { type FileColumns, isSecretColumn, type Layout, versionOf } from '@nrec-align/mapping'
import { bytesOf } from '../run/bytes-of.ts'
import { type Converted, convertOnce } from '../run/convert-once.ts'
import { requestOf, SOURCE } from '../run/request-of.ts'
import type { SplitRecord } from '../run/split-records.ts'
import { takeApart } from '../run/take-apart.ts'
import { withoutColumns } from '../run/without-columns.ts'
import type { DataSet } from '../sets/data-set.ts'
import type { Law } from './law.ts'

type FileReport = Report['sources'][number]['files'][number]

const sameBytes = (one: Uint8Array, other: Uint8Array | undefined): boolean =>
  other !== undefined && one.length === other.length && one.every((byte, place) => byte === other[place])

/** Columns that a rewrite leaves blank: dropped or secret ones. */
const blankColumns = (layout: Layout, { names, declared }: FileColumns): readonly number[] =>
  names.flatMap((name, place) =>
    layout.dropped?.[name] !== undefined || isSecretColumn(name, declared[place]) ? [place] : [],
  )

/** Whether a written record has the cells of another. */
const isSame = (read: SplitRecord | undefined, written: SplitRecord | undefined): boolean =>
  read !== undefined &&
  written !== undefined &&
  read.cells.length === written.cells.length &&
  read.cells.every((cell, place) => cell === written.cells[place])

/** A record with blanks as narrow as they can be: at fixed places a cell without a text is as many blanks as it is wide. */
const narrow = (record: SplitRecord | undefined, blank: readonly number[]): SplitRecord | undefined =>
  record && {
    ...record,
    cells: record.cells.map((cell, place) => (blank.includes(place) && cell.trim() === '' ? '' : cell)),
  }

/** Whether a record that was set aside is the one that was read: word for word, but for cells that hide what is secret. */
const isSetAside = (read: SplitRecord, kept: SplitRecord | undefined, hidden: SplitRecord | undefined): boolean =>
  kept?.text === read.text ||
  isSame(hidden, kept) ||
  (hidden !== undefined && kept?.cells.every((cell) => cell.trim() === '' || read.text.includes(cell)) === true)

const compareFile = async (
  set: DataSet,
  run: Converted,
  path: string,
  bytes: Uint8Array,
  told: FileReport,
): Promise<readonly string[]> => {
  const layout = versionOf(set.instance).layouts.find((one) => one.id === told.layout)
  const written = run.data.get(path)
  if (layout === undefined || written === undefined) return [`${path}: not written`]
  const before = await takeApart(bytes, layout)
  const after = await takeApart(written, layout)
  const rejects = run.rejects.get(`${SOURCE}/${path}`)
  const refused = rejects === undefined ? [] : [...(await takeApart(rejects, layout)).records]
  const blank = blankColumns(layout, before.columns)
  const shown = await withoutColumns(before, layout, blank)
  const broken: string[] = []
  if (before.head !== after.head) broken.push(`${path}: the header differs`)
  const passed = told.skipped - (told.skippedBecause['no-layout-for-this-kind'] ?? 0)
  if (after.records.length !== told.converted + passed)
    broken.push(`${path}: ${after.records.length} records written, ${told.converted + passed} told of`)
  let next = 0
  before.records.forEach((record, index) => {
    const hidden = blank.length > 0 ? shown.records[index] : undefined
    if (isSame(shown.records[index], narrow(after.records[next], blank))) next += 1
    else if (isSetAside(record, refused[0], hidden)) refused.shift()
    else broken.push(`${path}, record ${index + 1}: neither written as it was nor set aside as it was`)
  })
  if (next !== after.records.length) broken.push(`${path}: record ${next + 1} of what was written was not read there`)
  if (refused.length > 0) broken.push(`${path}: ${refused.length} records set aside that were not read there`)
  const { length: all } = (await takeApart(bytes, layout, 'all')).records
  const untouched = told.converted + told.skipped === all && blank.length === 0
  if (untouched && !sameBytes(bytes, written)) broken.push(`${path}: every record was kept, but the bytes differ`)
  return broken
}

/**
 * Written in its own format, a file keeps its header, its cells and their order; its bytes too, where no record is set aside.
 */
export const rewriteLaw: Law = async (set) => {
  const run = await convertOnce(requestOf(set, set.instance))
  const told = run.report.sources.flatMap(({ name, files }) => (name === SOURCE ? files : []))
  const broken: string[] = []
  for (const file of set.files) {
    const bytes = await bytesOf(file)
    const known = told.filter(({ path }) => path === file.path)
    for (const one of known) broken.push(...(await compareFile(set, run, file.path, bytes, one)))
    if (known.length === 0 && !sameBytes(bytes, run.data.get(file.path)))
      broken.push(`${file.path}: no layout describes it, and it was not copied`)
  }
  const records = told.reduce((sum, file) => sum + file.records, 0)
  return { broken, tried: `${set.files.length} files, ${records} records` }
}
