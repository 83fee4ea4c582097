import { expect, test } from 'vitest'
import { findingsOf, readerOf, recordsOf, valuesOf } from './read-fixture.ts'

/** The same three students in each width; record types with -R are extracts. */
test.each([
  ['extract/SENR-35.txt', '35'],
  ['extract/SENR-extract-37.txt', '37'],
  ['extract/SENR-extract-41.txt', '41'],
])('%s says what the file of 39 columns says', (name, variant) => {
  const full = readerOf('senr')
  const other = readerOf('senr', variant)
  const clean = recordsOf('clean/sample-district-SENR.txt')
  for (const cells of recordsOf(name)) {
    full.read(clean.find((one) => one[2] === cells[2]) ?? [])
    const expected = valuesOf(full)
    expect([other.read(cells), findingsOf(other)]).toEqual(['converted', []])
    expect(valuesOf(other)).toEqual(expected)
  }
})

test('a record of another width is set aside', () => {
  const reader = readerOf('senr')
  expect(reader.read(recordsOf('extract/SENR-35.txt')[0] ?? [])).toBe('rejected')
  expect(findingsOf(reader)).toEqual(['record: wrong-column-count'])
})
