import { bind, code, codeTable, firstOf, flag } from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { column, plainLayout } from '../support/column.ts'
import { readRecord, rewriteRecord } from '../support/records.ts'

const people = plainLayout('people', { ethnicity: column(), race: column() })
const silent = codeTable('test.told', 'raceRollup', { source: 'made up', verified: true }, [
  ['H', 'hispanic'],
  ['W', []],
])

const bound = (written: 'first' | 'all') => [
  bind(people, {
    id: 'person',
    grain: 'person',
    pairs: {
      hispanicLatino: [['ethnicity', 'race'], firstOf([flag('Y', 'N'), flag('H', 'not H')], written)],
    },
  }),
]

describe('one field of several columns', () => {
  test.each([
    [['Y', 'not H'], 'true'],
    [['N', 'H'], 'false'],
    [['', 'H'], 'true'],
  ])('%j: the first that says something decides', (cells, value) => {
    expect(readRecord(people, bound('first'), cells).values).toEqual({ 'person/hispanicLatino': value })
  })

  test('a wrong cell is reported even where another decides', () => {
    expect(readRecord(people, bound('first'), ['Y', '?'])).toMatchObject({
      values: { 'person/hispanicLatino': 'true' },
      issues: [['race', 'unknown-code']],
    })
  })

  test('is written into the first column, or into all', () => {
    expect(rewriteRecord(people, bound('first'), ['', 'H'])).toEqual(['Y', ''])
    expect(rewriteRecord(people, bound('all'), ['', 'H'])).toEqual(['Y', 'H'])
  })

  test('a code that is known and says nothing leaves the word to the next column', () => {
    const bindings = [
      bind(people, {
        id: 'person',
        grain: 'person',
        pairs: { raceRollup: [['ethnicity', 'race'], firstOf([code(silent), code(silent)])] },
      }),
    ]
    expect(readRecord(people, bindings, ['W', 'H'])).toMatchObject({
      values: { 'person/raceRollup': 'hispanic' },
      issues: [],
    })
  })
})
