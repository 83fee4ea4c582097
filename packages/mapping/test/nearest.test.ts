import { nearest } from '@nrec-align/mapping'
import { expect, test } from 'vitest'

test.each([
  ['femal', ['male', 'female'], 'female'],
  ['organisations', ['calendars', 'organizations'], 'organizations'],
  ['ONEROSTER', ['calpads', 'oneroster'], 'oneroster'],
  ['claer-impact', ['clear-impact', 'calpads'], 'clear-impact'],
  ['x', ['m', 'f'], undefined],
  ['', ['a'], undefined],
  ['abc', [], undefined],
])('%s', (typed, known, expected) => {
  expect(nearest(typed, known)).toBe(expected)
})
