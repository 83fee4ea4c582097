import { instant, leafFor, namespaced, schoolYear, text } from '@nrec-align/mapping'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

describe('school years', () => {
  const range = leafFor(schoolYear('range'), {})
  const end = leafFor(schoolYear('end'), {})

  test('two years are held as the second', () => {
    expect(range?.decode('2025-2026')).toBe('2026')
    expect(range?.encode('2026')).toBe('2025-2026')
    expect(end?.decode('2026')).toBe('2026')
  })

  test.each(['2025-2027', '2025-26', '2026-2025', '2025/2026', '2026'])('%s is no pair of years', (cell) => {
    expect(range?.decode(cell)).toBeUndefined()
  })

  test.each(['26', '02026', '2025-2026', '3026'])('%s is no year', (cell) => {
    expect(end?.decode(cell)).toBeUndefined()
  })

  test('every year comes back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1001, max: 2999 }), (year) => {
        expect(range?.decode(range.encode(String(year)) ?? '')).toBe(String(year))
      }),
    )
  })
})

describe('moments', () => {
  const leaf = leafFor(instant(), {})

  test.each(['2025-08-14T09:00:00Z', '2025-08-14T23:59:59.123456789Z'])('%s stays as it is', (cell) => {
    expect(leaf?.decode(cell)).toBe(cell)
    expect(leaf?.encode(cell)).toBe(cell)
  })

  test.each([
    '2025-08-14T09:00:00',
    '2025-08-14T09:00:00+02:00',
    '2025-02-30T09:00:00Z',
    '2025-08-14T24:00:00Z',
    '2025-08-14',
  ])('%s is none', (cell) => {
    expect(leaf?.decode(cell)).toBeUndefined()
  })
})

test('text is never touched', () => {
  const leaf = leafFor(text(), {})
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (cell) => {
      expect(leaf?.encode(leaf.decode(cell) ?? '')).toBe(cell)
    }),
  )
})

describe('a text with a namespace', () => {
  const course = leafFor(namespaced('example.test:'), {})

  test('is held with it and written without', () => {
    expect(course?.decode('Reading')).toBe('example.test:Reading')
    expect(course?.encode('example.test:Reading')).toBe('Reading')
  })

  test('that of another publisher is not written', () => {
    expect(course?.encode('other.test:Reading')).toBeUndefined()
    expect(course?.unwritable).toBe('no-code-in-target')
  })
})
