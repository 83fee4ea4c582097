import { code, codeTable, list } from '@nrec-align/mapping'
import { expect, test } from 'vitest'
import { nearestMeaning } from '../src/report/unknown-code-list.ts'
import { UnknownCodes } from '../src/report/unknown-codes.ts'

const sex = codeTable('example.sex', 'sex', { source: 'made up' }, [
  ['Female', 'female'],
  ['Male', 'male'],
])
const binding = {
  id: 'b',
  layout: 'roster',
  grain: 'student',
  pairs: { sex: ['sex', code(sex)], races: ['several', list(',', code(sex))] },
} as const
const place = { format: 'example', layout: 'roster', column: 'sex', bindings: [binding] }

const listed = (cells: readonly string[], column = 'sex') => {
  const codes = new UnknownCodes()
  for (const cell of cells) codes.add(cell, { ...place, column })
  return codes.list().map(({ code: one, count }) => [one, count])
}

test('the most frequent code comes first', () => {
  expect(listed(['Q', 'Fem', 'Fem'])).toEqual([
    ['Fem', 2],
    ['Q', 1],
  ])
})

test('texts that are no codes are not repeated: long ones, sentences, dates, numbers of people', () => {
  expect(listed(['a text that is much too long', 'two words', '20140202', '9900000001'])).toEqual([])
})

test('a column with hundreds of different texts holds no codes', () => {
  expect(listed(Array.from({ length: 201 }, (_, index) => `Name${index}`))).toEqual([])
})

test('of a cell with several codes only the unknown ones count', () => {
  expect(listed(['Male,Q,Female', 'Q'], 'several')).toEqual([['Q', 2]])
})

test('the nearest meaning comes from the common list, then from words that look alike, never from numbers', () => {
  const facts = { table: 't', format: 'f', layout: 'l', column: 'c', count: 1 }
  expect(nearestMeaning({ ...facts, set: 'sex', code: 'femal', known: [] })).toBe('female')
  expect(nearestMeaning({ ...facts, set: 'sex', code: 'Madchen', known: [['Mädchen', 'female']] })).toBe('female')
  expect(nearestMeaning({ ...facts, set: 'raceCategory', code: '999', known: [['998', 'asian']] })).toBeUndefined()
})
