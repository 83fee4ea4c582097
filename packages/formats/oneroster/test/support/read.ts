import { columnsOfHeader, plainRun, RecordReader, versionOf } from '@nrec-align/mapping'
import { oneroster } from '../../src/index.ts'
import { parseCsv } from '../rules-checker/csv.ts'
import { fixtureFiles, fixtureOptions } from './fixture.ts'

/** What one record was read as. */
export interface ReadRecord {
  readonly status: string
  /** `column code` for each finding. */
  readonly findings: readonly string[]
  /** The binding of each record found in the row, with its values by path; identifiers as `path[system]`. */
  readonly found: readonly (readonly [binding: string, values: Readonly<Record<string, string>>])[]
}

const join = (path: string, leaf: string): string => (path === '' ? leaf : `${path}.${leaf}`)

const idsOf = (path: string, ids: readonly string[]): [string, string][] => {
  const pairs: [string, string][] = []
  for (let index = 0; index < ids.length; index += 2) pairs.push([join(path, `[${ids[index]}]`), ids[index + 1] ?? ''])
  return pairs
}

/** Several values under one path are joined, as several references of one kind. */
const gathered = (pairs: readonly (readonly [string, string])[]): Readonly<Record<string, string>> => {
  const values: Record<string, string> = {}
  for (const [path, value] of pairs) values[path] = values[path] === undefined ? value : `${values[path]} ${value}`
  return values
}

/** Reads one file of a fixture folder record by record. */
export const readFixture = (folder: string, version: '1.1' | '1.2', id: string): readonly ReadRecord[] => {
  const { layouts, bindings } = versionOf(oneroster({ version }))
  const layout = layouts.find((one) => one.id === id)
  const bytes = fixtureFiles(folder).get(`${id}.csv`)
  const [header, ...rows] = parseCsv(new TextDecoder().decode(bytes)) ?? []
  if (layout === undefined || header === undefined) throw new Error(`no ${folder}/${id}.csv`)
  const columns = columnsOfHeader(layout, header)
  const own = bindings.filter((binding) => binding.layout === id)
  const reader = new RecordReader(layout, own, columns, { ...plainRun, options: fixtureOptions })
  return rows.map((row) => {
    const status = reader.read(row)
    const { findings } = reader
    const said = findings.codes.slice(0, findings.count).map((code, place) => {
      const column = columns.names[findings.columns[place] ?? -1]
      return column === undefined ? code : `${column} ${code}`
    })
    const found: [string, Readonly<Record<string, string>>][] = []
    if (status === 'converted') {
      reader.emit(({ binding, nodes, scratch }) => {
        const pairs = nodes.flatMap((node, place): [string, string][] => [
          ...idsOf(node.path, scratch.ids[place] ?? []),
          ...node.leaves.flatMap((leaf, index): [string, string][] => {
            const value = scratch.values[place]?.[index]
            return value === undefined ? [] : [[join(node.path, leaf), value]]
          }),
        ])
        found.push([binding.id, gathered(pairs)])
      })
    }
    return { status, findings: said, found }
  })
}
