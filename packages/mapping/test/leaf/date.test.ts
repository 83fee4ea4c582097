import { date, leafFor } from '@nrec-align/mapping'
import { isIsoDate } from '@nrec-align/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

describe.each([
  ['yyyyMMdd', '20240229', '2024-02-29'],
  ['yyyy-MM-dd', '2024-02-29', '2024-02-29'],
  ['MM/dd/yyyy', '02/29/2024', '2024-02-29'],
  ['MMddyyyy', '02292024', '2024-02-29'],
] as const)('%s', (pattern, cell, iso) => {
  const leaf = leafFor(date(pattern), {})

  test('reads and writes a leap day', () => {
    expect(leaf?.decode(cell)).toBe(iso)
    expect(leaf?.encode(iso)).toBe(cell)
  })

  test('knows no 29 February 2025', () => {
    expect(leaf?.decode(cell.replace('2024', '2025'))).toBeUndefined()
  })

  test('reads any day back as itself', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (day) => {
        const text = day.toISOString().slice(0, 10)
        expect(leaf?.decode(leaf.encode(text) ?? '')).toBe(text)
      }),
    )
  })

  test('never reads a text into something that is no day', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = leaf?.decode(text)
        expect(read === undefined || isIsoDate(read)).toBe(true)
      }),
    )
  })
})

test.each(['2024123', '2024-1-05', '0000-01-01', '20240230', '2024-02-29 ', '２０２４-02-29'])(
  '%s is no day',
  (cell) => {
    expect(leafFor(date('yyyy-MM-dd'), {})?.decode(cell)).toBeUndefined()
  },
)

test('a further form is read, and never written', () => {
  const leaf = leafFor(date('yyyy-MM-dd', 'exclusive', ['M/d/yyyy']), {})
  expect(leaf?.decode('2026-03-01')).toBe('2026-02-28')
  expect(leaf?.decode('3/1/2026')).toBe('2026-02-28')
  expect(leaf?.decode('2/30/2026')).toBeUndefined()
  expect(leaf?.encode('2026-02-28')).toBe('2026-03-01')
})

describe('an exclusive end', () => {
  const leaf = leafFor(date('yyyy-MM-dd', 'exclusive'), {})

  test('is the day after the last one, over the end of a year and of February', () => {
    expect(leaf?.decode('2026-01-01')).toBe('2025-12-31')
    expect(leaf?.decode('2024-03-01')).toBe('2024-02-29')
    expect(leaf?.encode('2025-12-31')).toBe('2026-01-01')
    expect(leaf?.encode('2025-02-28')).toBe('2025-03-01')
  })
})

test('part of a date cannot be written', () => {
  const leaf = leafFor(date('yyyyMMdd'), {})
  expect(leaf?.encode('2024-06')).toBeUndefined()
  expect(leaf?.unwritable).toBe('date-not-complete')
})
