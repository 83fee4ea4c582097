import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { categorySets } from '../src/tables/category-sets.ts'

const names = ['grade', 'race', 'sex'] as const
const { rows } = categorySets('sample', names)

/** The first row that fits, as a file is read. */
const setOf = (cells: readonly string[]): unknown =>
  rows.find(([wire]) => [wire].flat().every((text, place) => text === '*' || text === cells[place]))?.[1]

test.each([
  [['Y', '', '', ''], 'total'],
  [['N', '', '', ''], 'undivided'],
  [['N', 'KG', '', ''], 'grade'],
  [['N', '', 'WH7', ''], 'race'],
  [['N', 'KG', 'WH7', 'F'], 'grade+race+sex'],
  [['Y', '', 'WH7', 'F'], 'total:race+sex'],
  [['N', 'KG', 'MISSING', ''], 'grade+race'],
])('%j is of the set %s', (cells, set) => {
  expect(setOf(cells)).toBe(set)
})

describe('for any record', () => {
  const cell = fc.constantFrom('', 'KG', 'MISSING')
  const record = fc.tuple(fc.constantFrom('Y', 'N'), cell, cell, cell)

  test('the set is the columns that are filled, so two records of one set have the same columns', () => {
    fc.assert(
      fc.property(record, (cells) => {
        const filled = names.filter((_name, place) => cells[place + 1] !== '').join('+')
        const expected = cells[0] === 'N' ? filled || 'undivided' : filled === '' ? 'total' : `total:${filled}`
        expect(setOf(cells)).toBe(expected)
      }),
    )
  })
})

test('a record that is divided by four columns is of no set', () => {
  const four = categorySets('four', ['a', 'b', 'c', 'd'])
  // One of none, four of one, six of two, four of three; each as a total and as none.
  expect(four.rows).toHaveLength(30)
})
