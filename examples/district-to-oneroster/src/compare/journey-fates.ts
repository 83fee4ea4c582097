import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { columnsOfVariant, type Issue, type Layout, trim, versionOf } from '@nrec-align/mapping'
import { folders } from '../conversions.ts'
import { stateFormat } from '../formats.ts'
import { calpadsFolder } from '../places.ts'
import { type Cells, compareFile, type FileFates } from './compare.ts'
import { foretelling } from './prediction.ts'
import { type RawRecord, recordsOf } from './records.ts'

/** Compares every file of the district with what came back, leaving out what was wrong to begin with. */
export const journeyFates = async (out: string, findings: readonly Issue[]): Promise<readonly FileFates[]> => {
  const told = foretelling()
  const fates: FileFates[] = []
  for (const layout of versionOf(stateFormat).layouts) {
    const name = `${layout.id.toUpperCase()}.txt`
    const columns = columnsOfVariant(layout, undefined).names
    const before = await soundRecords(
      name,
      columns,
      out,
      findings.filter((issue) => issue.layout === layout.id),
    )
    const after = (await recordsIfAny(join(out, folders.back, 'data', fileNameOf(layout)))).map((record) =>
      cellsOf(record, columns),
    )
    const key = (layout.recordKey ?? []).filter((column) => after.some((cells) => (cells.get(column) ?? '') !== ''))
    fates.push(compareFile({ layout: layout.id, columns, key, before, after }, told))
  }
  return fates
}

/** Records that were neither set aside nor repeats, without the cells that had a finding. */
const soundRecords = async (
  name: string,
  columns: readonly string[],
  out: string,
  findings: readonly Issue[],
): Promise<readonly Cells[]> => {
  const rejected = await recordsIfAny(join(out, folders.there, 'rejects/calpads', name))
  const seen = new Set(rejected.map(({ text }) => text))
  const sound: Cells[] = []
  for (const record of await recordsOf(join(calpadsFolder, name))) {
    if (seen.has(record.text)) continue
    seen.add(record.text)
    const faulty = findings.filter((issue) => issue.record === record.number && issue.column !== undefined)
    const cells = new Map(cellsOf(record, columns))
    for (const { column } of faulty) if (column !== undefined) cells.delete(column)
    sound.push(cells)
  }
  return sound
}

const cellsOf = ({ cells }: RawRecord, columns: readonly string[]): Cells =>
  new Map(columns.map((column, place) => [column, trim(cells[place] ?? '')]))

const recordsIfAny = async (path: string): Promise<readonly RawRecord[]> => (existsSync(path) ? recordsOf(path) : [])

const fileNameOf = (layout: Layout): string => layout.writtenAs ?? `${layout.id}.csv`
