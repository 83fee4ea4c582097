import { type Binding, type Layout, optionsFor, plainRun, RecordReader, versionOf } from '@nrec-align/mapping'
import { bytesOf } from '../run/bytes-of.ts'
import { convertOnce } from '../run/convert-once.ts'
import { requestOf, SOURCE } from '../run/request-of.ts'
import { tableRowsOf } from '../run/table-rows.ts'
import { takeApart } from '../run/take-apart.ts'
import type { DataSet } from '../sets/data-set.ts'
import type { Law } from './law.ts'

/** A text that is no number, day or code, and that no separator takes apart. */
const GARBAGE = 'zzGarbagezz'

/** What a reading says: its findings, and the texts that it hands over. */
interface Said {
  readonly findings: ReadonlySet<string>
  readonly texts: readonly string[]
}

/** Reads a record; `undefined` when it does not become a record, which is said with the reason. */
const saidBy = (reader: RecordReader, cells: readonly string[]): Said | undefined => {
  if (reader.read(cells) !== 'converted') return undefined
  const texts: string[] = []
  reader.emit(({ scratch }) => {
    for (const list of [...scratch.values, ...scratch.ids]) for (const text of list) texts.push(text ?? '')
  })
  const { columns, codes, count } = reader.findings
  const findings = new Set(codes.slice(0, count).map((code, index) => `${columns[index]} ${code}`))
  return { findings, texts }
}

/** Whether nothing shows that a cell was garbage: no finding, and no text that is handed over. */
const isSilent = (clean: Said, said: Said | undefined, isHashed: boolean): boolean => {
  if (said === undefined) return false
  const isFound = [...said.findings].some((finding) => !clean.findings.has(finding))
  const isHandedOver = said.texts.some(
    (text, place) => text.includes(GARBAGE) || (isHashed && text !== clean.texts[place]),
  )
  return !isFound && !isHandedOver
}

/** Whether every pair of a column only writes it, which its declaration gives a reason for. */
const isOnlyWritten = (bindings: readonly Binding[], name: string): boolean => {
  const pairs = bindings
    .flatMap((binding) => Object.values(binding.pairs))
    .filter(([names]) => [names].flat().includes(name))
  return pairs.length > 0 && pairs.every(([, , facts]) => facts?.mode === 'encodeOnly')
}

/** Columns that are declared to go no further: kept for the same format, thrown away, only written, or secret. */
const goesNoFurther = (layout: Layout, bindings: readonly Binding[], name: string): boolean => {
  const column = layout.columns[name]
  const isUnread = column?.privacy === 'secret' && column.matchedBy === undefined
  const isKept = layout.carried?.[name] !== undefined || layout.dropped?.[name] !== undefined
  return column === undefined || isUnread || isKept || isOnlyWritten(bindings, name)
}

interface Tried {
  readonly broken: readonly string[]
  readonly cells: number
}

const nothing: Tried = { broken: [], cells: 0 }

const triedIn = async (set: DataSet, path: string, layout: Layout, silent: readonly string[]): Promise<Tried> => {
  const file = set.files.find((one) => one.path === path)
  const bindings = versionOf(set.instance).bindings.filter((binding) => binding.layout === layout.id)
  if (file === undefined || bindings.length === 0) return nothing
  const { columns, records } = await takeApart(await bytesOf(file), layout)
  const options = optionsFor(set.instance, SOURCE)
  const tables = await tableRowsOf(set.tables)
  const reader = new RecordReader(layout, bindings, columns, { ...plainRun, options, tables })
  const watched = [...columns.names.entries()].filter(
    ([, name]) => !goesNoFurther(layout, bindings, name) && !silent.includes(`${layout.id} ${name}`),
  )
  const broken: string[] = []
  let tried = 0
  for (const [index, { cells }] of records.entries()) {
    const clean = saidBy(reader, cells)
    if (clean === undefined) continue
    for (const [place, name] of watched) {
      tried += 1
      const isHashed = layout.columns[name]?.matchedBy !== undefined
      if (isSilent(clean, saidBy(reader, cells.with(place, GARBAGE)), isHashed))
        broken.push(`${path}, record ${index + 1}, ${name}: garbage is neither reported nor handed on`)
    }
  }
  return { broken, cells: tried }
}

/**
 * No column is silent: garbage in any one cell of a good record is reported or can be seen in what is made of the record,
 * unless the declaration says of the column that it goes no further.
 *
 * @param silent columns that some kinds of record do not read, as `layout column`
 */
export const garbageLaw =
  (silent: readonly string[]): Law =>
  async (set) => {
    const { report } = await convertOnce({ ...requestOf(set, set.instance), dryRun: true })
    const tried: Tried[] = []
    for (const { path, layout: id } of report.sources.flatMap(({ name, files }) => (name === SOURCE ? files : []))) {
      const layout = versionOf(set.instance).layouts.find((one) => one.id === id)
      if (layout !== undefined) tried.push(await triedIn(set, path, layout, silent))
    }
    const cells = tried.reduce((sum, one) => sum + one.cells, 0)
    return { broken: tried.flatMap(({ broken }) => broken), tried: `${cells} cells of garbage` }
  }
