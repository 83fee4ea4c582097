import { type Binding, type CodeTable, type Layout, type Node, pairPath, versionOf } from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { oneroster } from '../src/index.ts'
import { columnsOf } from './rules-checker/data-file.ts'
import { filesOf, tablesOf } from './rules-checker/tables.ts'

const versions = ['1.1', '1.2'].map((version) => versionOf(oneroster({ version })))

const columnsOfPair = ([columns]: Binding['pairs'][string]): readonly string[] =>
  typeof columns === 'string' ? [columns] : columns

const writtenColumns = (binding: Binding): readonly string[] =>
  Object.values(binding.pairs).flatMap((pair) => (pair[2]?.mode === 'decodeOnly' ? [] : columnsOfPair(pair)))

const allColumns = (binding: Binding): readonly string[] => [
  ...Object.values(binding.pairs).flatMap(columnsOfPair),
  ...Object.keys(binding.where ?? {}),
]

const listed = (condition: unknown): readonly string[] => (Array.isArray(condition) ? condition : [String(condition)])

/** A row binding without `where` comes last and takes what the others leave. */
const takesTheRest = (left: Binding, right: Binding): boolean =>
  left.where !== undefined && right.where === undefined && left.side === undefined && right.side === undefined

const apart = (left: Binding, right: Binding): boolean =>
  takesTheRest(left, right) ||
  Object.entries(left.where ?? {}).some(([column, condition]) => {
    const other = right.where?.[column]
    return other !== undefined && !listed(condition).some((text) => listed(other).includes(text))
  })

const tableOf = (node: Node): readonly CodeTable[] => {
  if (node.kind === 'code') return [node.table]
  return node.kind === 'list' || node.kind === 'slots' ? tableOf(node.of) : []
}

const repeated = (texts: readonly string[]): readonly string[] =>
  texts.filter((text, place) => texts.indexOf(text) !== place)

describe.each(versions)('version $version', ({ version, layouts, bindings, packaging }) => {
  const bindingsOf = (layout: Layout): readonly Binding[] => bindings.filter((binding) => binding.layout === layout.id)

  test('has the files of the manifest in their order', () => {
    expect(layouts.map(({ id }) => id)).toEqual(filesOf[version])
    expect(packaging.manifest?.files).toEqual(filesOf[version])
  })

  test.each(layouts)('$id has the columns of the specification in their order', (layout) => {
    const columns = columnsOf(tablesOf[version]?.[layout.id] ?? [])
    expect(layout.variants).toEqual([{ id: 'all', columns: columns.map(({ name }) => name) }])
    const required = Object.entries(layout.columns).filter(([, column]) => column.required === 'always')
    expect(required.map(([name]) => name)).toEqual(columns.filter((column) => column.required).map(({ name }) => name))
  })

  test.each(layouts)('every column of $id is paired, dropped or carried, and only one of them', (layout) => {
    const paired = new Set(bindingsOf(layout).flatMap(allColumns))
    const set = [...paired, ...Object.keys(layout.dropped ?? {}), ...Object.keys(layout.carried ?? {})]
    expect([...set].sort()).toEqual(Object.keys(layout.columns).sort())
  })

  test.each(layouts)('no two pairs write the same column of a row of $id', (layout) => {
    const own = bindingsOf(layout)
    const clashes = own.flatMap((left, place) =>
      own
        .slice(place + 1)
        .filter((right) => !apart(left, right))
        .flatMap((right) => writtenColumns(left).filter((column) => writtenColumns(right).includes(column))),
    )
    expect([...clashes, ...own.flatMap((binding) => repeated(writtenColumns(binding)))]).toEqual([])
  })

  test.each(layouts)('a row of $id has one owner', (layout) => {
    const owners = bindingsOf(layout).filter(({ side }) => side === undefined)
    expect(owners.flatMap((left, place) => owners.slice(place + 1).filter((right) => !apart(left, right)))).toEqual([])
  })

  test('passwords are secret and dropped', () => {
    const holders = layouts.filter(({ columns }) => columns.password !== undefined)
    expect(holders.length).toBe(version === '1.2' ? 2 : 1)
    expect(
      holders.every(({ columns, dropped }) => columns.password?.privacy === 'secret' && dropped?.password),
    ).toBeTruthy()
  })

  test.each(bindings)('every path of $layout/$id is in the model', (binding) => {
    expect(Object.keys(binding.pairs).filter((path) => pairPath(binding.grain, path) === undefined)).toEqual([])
  })

  test.each(bindings)('every one-way pair of $layout/$id says why', (binding) => {
    const facts = Object.values(binding.pairs).map((pair) => pair[2])
    expect(facts.filter((fact) => fact?.mode !== undefined && fact.reason === undefined)).toEqual([])
  })

  test('a code is read in one way and written in one way', () => {
    const tables = bindings.flatMap(({ pairs }) => Object.values(pairs).flatMap(([, node]) => tableOf(node)))
    const read = ({ rows }: CodeTable) => rows.filter((row) => row[3] !== 'encodeOnly').map((row) => String(row[0]))
    const written = ({ rows }: CodeTable) => rows.filter((row) => row[3] !== 'decodeOnly').map((row) => String(row[1]))
    expect(tables.flatMap((table) => [...repeated(read(table)), ...repeated(written(table))])).toEqual([])
  })
})

test('the declaration survives JSON', () => {
  expect(JSON.parse(JSON.stringify(oneroster.format))).toEqual(oneroster.format)
})
