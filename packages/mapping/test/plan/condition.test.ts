import { conditionTest, writtenBy } from '@nrec-align/mapping'
import { expect, test } from 'vitest'

test.each([
  ['a text', 'Total', ['Total'], ['', 'total', 'Totals']],
  ['one of several', ['A', 'B'], ['A', 'B'], ['', 'AB']],
  ['filled', { present: true }, ['0'], ['']],
  ['blank', { present: false }, [''], ['0']],
  ['with a text in it', { contains: 'Summer' }, ['Summer', '16-17 Summer School'], ['', 'summer', 'Sum mer']],
] as const)('%s', (_what, condition, right, wrong) => {
  const holds = conditionTest(condition)
  expect(right.filter((text) => !holds(text))).toEqual([])
  expect(wrong.filter(holds)).toEqual([])
})

test('a cell that is not there is blank', () => {
  expect(conditionTest({ contains: 'S' })(undefined)).toBe(false)
  expect(conditionTest({ present: false })(undefined)).toBe(true)
})

test('only a condition that lists texts says what to write', () => {
  expect(writtenBy(['A', 'B'])).toBe('A')
  expect(writtenBy({ contains: 'Summer' })).toBeUndefined()
  expect(writtenBy({ present: true })).toBeUndefined()
})
