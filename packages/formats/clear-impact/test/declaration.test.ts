import { pairPath, versionOf } from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { clearImpact } from '../src/index.ts'
import { measureKind } from '../src/tables/measure-kind.ts'

const headers = {
  A: 'id,measure_type,actual_value_date,target_value,actual_value,comment',
  B: 'id,actual_value_date,target_value,actual_value,comment',
}

const required = { A: 'id,measure_type,actual_value_date', B: 'id,actual_value_date,actual_value' }

describe.each(['A', 'B'] as const)('version %s', (version) => {
  const { layouts, bindings } = versionOf(clearImpact({ version }))
  const [layout] = layouts
  const pairs = Object.entries(bindings[0]?.pairs ?? {})
  const columns = pairs.flatMap(([, [names]]) => names)
  const written = pairs.filter(([, [, , facts]]) => facts?.mode !== 'decodeOnly').flatMap(([, [names]]) => names)
  const isTableColumn = (name: string): boolean => name.startsWith('@')

  test('has the columns of the published header in its order', () => {
    expect(layout?.variants.map((variant) => variant.columns.join())).toEqual([headers[version]])
  })

  test('requires what the import page requires', () => {
    const names = Object.entries(layout?.columns ?? {}).filter(([, column]) => column.required === 'always')
    expect(names.map(([name]) => name).join()).toBe(required[version])
  })

  test('every column is paired and written by one pair', () => {
    expect(new Set(columns.filter((name) => !isTableColumn(name)))).toEqual(new Set(headers[version].split(',')))
    expect(written.filter((name) => !isTableColumn(name)).sort()).toEqual(headers[version].split(',').sort())
  })

  test('every column of the tables is read, and every column read is in a table', () => {
    const read = new Set(columns.filter(isTableColumn))
    const { measures } = clearImpact.format.tables
    const named = Object.keys(measures?.columns ?? {}).filter(
      (name) => name !== 'id' && (version === 'B' || name !== 'kind'),
    )
    expect(read).toEqual(new Set(named.map((name) => `@measures.${name}`)))
  })

  test('every path is in the model', () => {
    expect(pairs.map(([path]) => path).filter((path) => pairPath('outcomeMeasure', path) === undefined)).toEqual([])
  })

  test('a number is never made up', () => {
    const [, node] = bindings[0]?.pairs['indicator.identifiers[clear-impact.measure]'] ?? []
    expect(node).toEqual({ kind: 'identifier', scopeOption: 'instance' })
  })
})

test('kinds of measures', () => {
  expect(measureKind.rows).toEqual([
    ['i', 'indicator'],
    ['p', 'performance'],
  ])
})

test('the declaration survives JSON', () => {
  expect(JSON.parse(JSON.stringify(clearImpact.format))).toEqual(clearImpact.format)
})
