import { textsOf } from '../analyse/columns-of.ts'
import { optionsOf } from '../analyse/options-of.ts'
import type { Binding } from '../declare/bind.ts'
import { type FormatInstance, versionOf } from '../declare/format.ts'
import type { Layout } from '../declare/layout.ts'
import type { TableRow } from '../pair/pair.ts'
import { columnsOfVariant } from '../plan/file-columns.ts'
import { RecordReader } from '../plan/record-reader.ts'
import { plainRun } from '../plan/run.ts'
import { fillRow } from './fill-row.ts'
import { brokenRules, repair } from './repair-rules.ts'
import { Row } from './row.ts'

/** Tables of the run by name. */
export type Tables = Readonly<Record<string, readonly TableRow[]>>

/** Makes the rows of one layout. */
export interface RowMaker {
  readonly layout: Layout
  /** The kinds of rows; `undefined` for a layout that nothing binds. */
  readonly owners: readonly (Binding | undefined)[]
  readonly reader: RecordReader
  /** A row without faults, by column. */
  readonly make: (owner: Binding | undefined, index: number, people: number) => Row
  /** Cells of a row in the order of the file. */
  readonly cellsOf: (row: Row) => readonly string[]
}

const TRIES = 40
const REPAIRS = 8

const refilled = (row: Row, owner: Binding | undefined, bindings: readonly Binding[]): void => {
  const rules = row.layout.rules ?? []
  for (let round = 0; round < REPAIRS; round += 1) {
    const broken = brokenRules(row, rules)
    if (broken.length === 0) return
    for (const rule of broken) repair(row, rule)
    fillRow(row, owner, bindings)
  }
}

/** Texts by which earlier kinds of rows take a row for themselves. */
const claimedBefore = (
  owners: readonly Binding[],
  owner: Binding | undefined,
): ReadonlyMap<string, readonly string[]> => {
  const earlier = owner === undefined ? [] : owners.slice(0, owners.indexOf(owner))
  const alone = earlier.map((one) => Object.entries(one.where ?? {})).filter((entries) => entries.length === 1)
  const claims = alone.flat().map(([column, condition]) => [column, textsOf(condition) ?? []] as const)
  return new Map(claims.map(([column]) => [column, claims.flatMap(([name, texts]) => (name === column ? texts : []))]))
}

/** Prepares to make rows of a layout in its written variant. */
export const rowMaker = (instance: FormatInstance, layoutId: string, seed: number, tables: Tables): RowMaker => {
  const version = versionOf(instance)
  const layout = version.layouts.find((one) => one.id === layoutId)
  if (layout === undefined) throw new RangeError(`${instance.format.id} ${instance.version} has no layout ${layoutId}`)
  const bindings = version.bindings.filter((binding) => binding.layout === layoutId)
  const found = bindings.filter((binding) => binding.side === undefined)
  const owners = found.length === 0 ? [undefined] : found
  const columns = columnsOfVariant(layout)
  const options = optionsOf(instance)
  const reader = new RecordReader(layout, bindings, columns, { ...plainRun, options, tables }, 'bulk')
  const cellsOf = (row: Row): readonly string[] => columns.names.map((name) => row.cell(name))
  const faultsOf = (row: Row, owner: Binding | undefined): readonly string[] => {
    const status = reader.read(cellsOf(row))
    const found = reader.findings.codes.slice(0, reader.findings.count)
    if (status !== 'converted') return [...found, status]
    return reader.owner?.binding.id === owner?.id ? found : [...found, 'another kind of row']
  }
  const make = (owner: Binding | undefined, index: number, people: number): Row => {
    const claimed = claimedBefore(found, owner)
    let faults: readonly string[] = []
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const row = new Row(layout, { seed, index, people, attempt, options, tables, claimed })
      fillRow(row, owner, bindings)
      refilled(row, owner, bindings)
      faults = faultsOf(row, owner)
      if (faults.length === 0) return row
    }
    throw new RangeError(
      `no row of ${layoutId}/${owner?.id ?? ''} could be made without ${[...new Set(faults)].join(', ')}; does it need a table or option?`,
    )
  }
  return { layout, owners, reader, make, cellsOf }
}
