import { readFileSync } from 'node:fs'
import { columnsOfHeader, plainRun, RecordReader, type RunFacts, versionOf } from '@nrec-align/mapping'
import { clearImpact } from '../../src/index.ts'

const fixtures = new URL('../../fixtures/', import.meta.url)

/** Cells of one line; the fixtures have no line breaks inside cells. */
const cellsOf = (line: string): readonly string[] =>
  [...`${line},`.matchAll(/(?:"((?:[^"]|"")*)"|([^",]*)),/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  )

/** Header and rows of a fixture. */
export const fixtureRows = (path: string): readonly (readonly string[])[] =>
  readFileSync(new URL(path, fixtures), 'utf8').trimEnd().split('\r\n').map(cellsOf)

const table = (path: string): readonly Readonly<Record<string, string>>[] => {
  const [header = [], ...rows] = fixtureRows(path)
  return rows.map((row) => Object.fromEntries(header.map((name, place) => [name, row[place] ?? ''])))
}

/** A run with the tables of the fixtures. */
export const fixtureRun: RunFacts = {
  ...plainRun,
  options: { instance: 'sample' },
  tables: { measures: table('tables/measures.csv'), calendars: table('tables/calendars.csv') },
}

/** What one record was read as. */
export interface ReadRecord {
  readonly status: string
  /** `column code` for each finding. */
  readonly findings: readonly string[]
  /** Values by path; identifiers as `path[system]`. */
  readonly values: Readonly<Record<string, string>>
}

/** Reads rows under a header. */
export const readRows = (
  version: 'A' | 'B',
  rows: readonly (readonly string[])[],
  run = fixtureRun,
): readonly ReadRecord[] => {
  const { layouts, bindings } = versionOf(clearImpact({ version }))
  const [header = [], ...records] = rows
  const [layout] = layouts
  if (layout === undefined) throw new Error('no layout')
  const columns = columnsOfHeader(layout, header)
  const reader = new RecordReader(layout, bindings, columns, run)
  return records.map((record) => {
    const status = reader.read(record)
    const { findings } = reader
    const said = findings.codes
      .slice(0, findings.count)
      .map((code, place) => `${columns.names[findings.columns[place] ?? -1] ?? ''} ${code}`)
    const values: Record<string, string> = {}
    reader.emit(({ nodes, scratch }) => {
      nodes.forEach((node, place) => {
        const prefix = node.path === '' ? '' : `${node.path}.`
        const [system, id] = scratch.ids[place] ?? []
        if (system !== undefined && id !== undefined) values[`${prefix}[${system}]`] = id
        node.leaves.forEach((leaf, index) => {
          const value = scratch.values[place]?.[index]
          if (value !== undefined) values[prefix + leaf] = value
        })
      })
    })
    return { status, findings: said, values }
  })
}
