import {
  columnsOfVariant,
  generateRows,
  generateSet,
  hostileTexts,
  plainRun,
  RecordReader,
  versionOf,
} from '@nrec-align/mapping'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { schoolFormat } from '../support/school-format.ts'

const instance = schoolFormat()
const { layouts, bindings } = versionOf(instance)

const readerFor = (id: string): RecordReader => {
  const layout = layouts.find((one) => one.id === id)
  if (layout === undefined) throw new Error(`no layout ${id}`)
  const own = bindings.filter((binding) => binding.layout === id)
  return new RecordReader(layout, own, columnsOfVariant(layout), plainRun, 'bulk')
}

const findings = (reader: RecordReader, cells: readonly string[]): readonly string[] => {
  const status = reader.read(cells)
  return [...reader.findings.codes.slice(0, reader.findings.count), ...(status === 'converted' ? [] : [status])]
}

describe.each(layouts.map((layout) => layout.id))('%s', (id) => {
  const reader = readerFor(id)

  test('valid rows have no findings, whatever the seed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (seed) => {
        for (const row of generateRows(instance, id, { seed, count: 4, kind: 'valid' }))
          expect(findings(reader, row.cells)).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  test('dirty rows have the fault they are made with', () => {
    for (const row of generateRows(instance, id, { seed: 7, count: 60, kind: 'dirty' })) {
      expect(row.expect).toHaveLength(1)
      expect(findings(reader, row.cells)).toEqual(expect.arrayContaining([...row.expect]))
    }
  })

  test('hostile rows are read without harm', () => {
    for (const row of generateRows(instance, id, { seed: 7, count: hostileTexts.length, kind: 'hostile' })) {
      expect(row.cells).toHaveLength(reader.columns.names.length)
      expect(() => reader.read(row.cells)).not.toThrow()
    }
  })

  test('the same seed gives the same rows, another one others', () => {
    const made = (seed: number) => generateRows(instance, id, { seed, count: 20, kind: 'valid' })
    expect(made(1)).toEqual(made(1))
    if (reader.columns.names.length > 3) expect(made(1)).not.toEqual(made(2))
  })
})

test('every kind of fault of the layout occurs', () => {
  const codes = new Set(
    generateRows(instance, 'spells', { seed: 1, count: 60, kind: 'dirty' }).flatMap((row) => row.expect),
  )
  expect([...codes].sort()).toEqual([
    'invalid-date',
    'invalid-identifier',
    'invalid-school-year',
    'missing-required',
    'rule-broken',
    'too-long',
    'unknown-code',
    'wrong-column-count',
    'wrong-length',
  ])
})

test('valid rows hold every code that is valid today, and optional cells both ways', () => {
  const rows = generateRows(instance, 'spells', { seed: 3, count: 200, kind: 'valid' })
  const names = readerFor('spells').columns.names
  const seen = (name: string) => new Set(rows.map((row) => row.cells[names.indexOf(name)]))
  expect(seen('sex')).toEqual(new Set(['F', 'M', 'X', '']))
  expect(seen('reason')).toEqual(new Set(['G', 'T', '']))
  expect(seen('award')).toEqual(new Set(['D', 'C', '']))
  expect(seen('filler')).toEqual(new Set(['']))
  expect(seen('pin')).toEqual(new Set(['']))
  expect(seen('status')).toEqual(new Set(['']))
  expect(new Set(rows.map((row) => row.cells[names.indexOf('student')])).size).toBe(200)
})

describe('a whole set', () => {
  const set = generateSet(instance, { seed: 5, students: 6 })
  const cellsOf = (id: string, name: string): readonly string[] => {
    const place = layouts.find((one) => one.id === id)?.variants[0]?.columns.indexOf(name) ?? -1
    return set.find((one) => one.layout === id)?.rows.map((row) => row.cells[place] ?? '') ?? []
  }

  test('has all bound layouts, and as many rows as there are people or bodies', () => {
    expect(set.map(({ layout, rows }) => [layout, rows.length])).toEqual([
      ['spells', 6],
      ['facts', 6],
      ['schools', 2],
    ])
  })

  test('has the same people in every layout, under the same names', () => {
    expect(cellsOf('facts', 'student')).toEqual(cellsOf('spells', 'student'))
    const names = cellsOf('facts', 'given')
    const stated = names.map((name, place) => [name, cellsOf('spells', 'given')[place]]).filter(([name]) => name !== '')
    expect(stated.length).toBeGreaterThan(0)
    for (const [name, other] of stated) expect(name).toBe(other)
  })

  test('describes every school that is referred to', () => {
    const districts = cellsOf('spells', 'district')
    const referred = cellsOf('spells', 'school').map((school, place) => `${districts[place]}${school}`)
    expect([...new Set(referred)].sort()).toEqual([...cellsOf('schools', 'id')].sort())
  })
})

test('an unknown layout is a mistake of the caller', () => {
  expect(() => generateRows(instance, 'nonesuch', { seed: 1, count: 1, kind: 'valid' })).toThrow(RangeError)
})
