import { bind, code, codeTable, flag, flags, list, slots } from '@nrec-align/mapping'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { column, plainLayout } from '../support/column.ts'
import { readRecord, rewriteRecord } from '../support/records.ts'

const races = plainLayout('races', { one: column(), two: column(), three: column(), unknown: column() })
const names = ['one', 'two', 'three'] as const

const answers = flags(['asian', 'black-or-african-american', 'white'], { yes: ['true', 'TRUE'], no: ['false'] })
const byFlags = [bind(races, { id: 'status', grain: 'enrollment', pairs: { 'student.races': [names, answers] } })]

describe('flags', () => {
  test('list the codes answered yes, in the order of the columns', () => {
    const { values } = readRecord(races, byFlags, ['TRUE', 'false', 'true', ''])
    expect(values).toEqual({ 'status/student.races': 'asian|white' })
  })

  test('answer every column on the way back', () => {
    expect(rewriteRecord(races, byFlags, ['', 'TRUE', '', ''])).toEqual(['false', 'true', 'false', ''])
  })

  test('say nothing when all are no or blank', () => {
    expect(readRecord(races, byFlags, ['false', 'false', '', '']).values).toEqual({})
    expect(rewriteRecord(races, byFlags, ['false', 'false', '', ''])).toEqual(['', '', '', ''])
  })

  test('know no other answer', () => {
    expect(readRecord(races, byFlags, ['yes', '', '', '']).issues).toEqual([['one', 'unknown-code']])
  })

  test('come back equal when one is yes and all are answered in the usual way', () => {
    const rows = fc
      .tuple(...names.map(() => fc.constantFrom('true', 'false')))
      .filter((cells) => cells.includes('true'))
    fc.assert(
      fc.property(rows, (cells) => {
        expect(rewriteRecord(races, byFlags, [...cells, ''])).toEqual([...cells, ''])
      }),
    )
  })
})

const table = codeTable('test.race', 'raceCategory', { source: 'this test', verified: true }, [
  ['A', 'asian'],
  ['A2', 'asian', 'broader', 'decodeOnly'],
  ['W', 'white'],
  ['P', 'native-hawaiian-or-pacific-islander', 'broader', 'decodeOnly'],
])

const bySlots = [
  bind(races, {
    id: 'status',
    grain: 'student',
    pairs: {
      races: [names, slots(code(table))],
      'declaredMissing[races]': ['unknown', flag('Y', 'N')],
    } as never,
  }),
]

describe('numbered columns', () => {
  test('hold one list without repeats and gaps', () => {
    expect(readRecord(races, bySlots, ['A2', '', 'W', '']).values).toEqual({ 'status/races': 'asian|white' })
    expect(readRecord(races, bySlots, ['A', 'A2', '', '']).values).toEqual({ 'status/races': 'asian' })
    expect(rewriteRecord(races, bySlots, ['', 'W', 'A', ''])).toEqual(['W', 'A', '', ''])
  })

  test('lose what has no way back', () => {
    expect(rewriteRecord(races, bySlots, ['P', 'W', '', ''])).toEqual(['W', '', '', ''])
  })
})

describe('a column that says the value is unknown', () => {
  test('is kept apart from blank', () => {
    expect(rewriteRecord(races, bySlots, ['', '', '', 'Y'])).toEqual(['', '', '', 'Y'])
    expect(readRecord(races, bySlots, ['', '', '', 'N']).values).toEqual({})
  })

  test('loses to a value that is known', () => {
    expect(readRecord(races, bySlots, ['W', '', '', 'Y']).values).toEqual({ 'status/races': 'white' })
  })
})

describe('codes that are known and say nothing of the field', () => {
  const race = codeTable('test.race', 'raceCategory', { source: 'made up', verified: true }, [
    ['A', 'asian'],
    ['W', 'white'],
    ['H', [], 'broader', 'decodeOnly'],
  ])
  const listed = [bind(races, { id: 'person', grain: 'person', pairs: { races: ['one', list(',', code(race))] } })]
  const read = (cell: string) => readRecord(races, listed, [cell, '', '', ''])

  test('leave the others of their list as they are', () => {
    expect(read('W,H,A')).toMatchObject({ values: { 'person/races': 'white|asian' }, issues: [] })
    expect(rewriteRecord(races, listed, ['W,H,A', '', '', ''])[0]).toBe('W,A')
  })

  test('alone leave the field absent, without a finding', () => {
    expect(read('H')).toMatchObject({ values: {}, issues: [] })
  })

  test('are no excuse for a code nobody knows', () => {
    expect(read('H,X').issues).toEqual([['one', 'unknown-code']])
  })
})

describe('a list of codes', () => {
  const race = codeTable('test.race', 'raceCategory', { source: 'made up', verified: true }, [
    ['A', 'asian'],
    ['W', 'white'],
    ['O', 'other', 'exact', 'decodeOnly'],
  ])
  const listed = [bind(races, { id: 'person', grain: 'person', pairs: { races: ['one', list(',', code(race))] } })]

  test('with one that nobody knows keeps the others', () => {
    const { values, issues } = readRecord(races, listed, ['W,X,A', '', '', ''], { unknownCode: 'absent' })
    expect(values).toEqual({ 'person/races': 'white|asian' })
    expect(issues).toEqual([['one', 'unknown-code']])
    expect(readRecord(races, listed, ['W,X', '', '', '']).values).toEqual({ 'person/races': 'white|other' })
  })

  test('with one that cannot be written writes the others', () => {
    expect(rewriteRecord(races, listed, ['W,O,A', '', '', ''])[0]).toBe('W,A')
  })
})
