import {
  addDays,
  isInstant,
  isIsoDate,
  isPartialDate,
  parseSchoolYearRange,
  schoolYearContains,
  schoolYearFirstDay,
  schoolYearLastDay,
  schoolYearOf,
  schoolYearRange,
} from '@nrec-align/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const days = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9990-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('isIsoDate', () => {
  test.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '2025-04-30'])('takes %s', (text) => {
    expect(isIsoDate(text)).toBe(true)
  })

  test.each([
    '2025-02-29',
    '1900-02-29',
    '0000-01-01',
    '2025-04-31',
    '2025-13-01',
    '2025-00-01',
    '2025-01-00',
    '2025-1-01',
    '20250101',
    '2025-01-011',
    '2025/01/01',
    '2025-01/01',
    '+025-01-01',
    ' 025-01-01',
    '２０２５-01-01',
    '',
  ])('refuses %j', (text) => {
    expect(isIsoDate(text)).toBe(false)
  })

  test('agrees with the calendar of the platform', () => {
    const two = fc.integer({ min: 0, max: 40 }).map((number) => String(number).padStart(2, '0'))
    const year = fc.integer({ min: 1, max: 9999 }).map((number) => String(number).padStart(4, '0'))
    fc.assert(
      fc.property(year, two, two, (yyyy, mm, dd) => {
        const text = `${yyyy}-${mm}-${dd}`
        const date = new Date(`${text}T00:00:00Z`)
        const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
        expect(isIsoDate(text)).toBe(real)
      }),
    )
  })
})

test('a partial date is a day or a month', () => {
  expect(['2025-06', '2025-06-30'].every(isPartialDate)).toBe(true)
  expect(['2025', '2025-13', '2025-6', '2025-06-31', '2025-06-'].some(isPartialDate)).toBe(false)
})

test('an instant has a day, a time with seconds and a zone', () => {
  expect(['2025-08-14T07:30:00Z', '2025-08-14T07:30:00.123-07:00'].every(isInstant)).toBe(true)
  const wrong = [
    '2025-08-14',
    '2025-08-14T07:30Z',
    '2025-08-14T24:00:00Z',
    '2025-08-14T07:30:00',
    '2025-02-30T07:30:00Z',
  ]
  expect(wrong.some(isInstant)).toBe(false)
})

describe('addDays', () => {
  test('crosses months, leap days, years and changes of the clock', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
    expect(addDays('2025-01-01', -1)).toBe('2024-12-31')
    expect(addDays('2025-03-08', 2)).toBe('2025-03-10')
    expect(addDays('2025-11-02', 1)).toBe('2025-11-03')
  })

  test('is undone by its opposite and always gives a day', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -3000, max: 3000 }), (day, count) => {
        expect(isIsoDate(addDays(day, count))).toBe(true)
        expect(addDays(addDays(day, count), -count)).toBe(day)
      }),
    )
  })
})

describe('school years', () => {
  test('are named by the year they end in and start in July', () => {
    expect(schoolYearOf('2024-06-30')).toBe(2024)
    expect(schoolYearOf('2024-07-01')).toBe(2025)
    expect(schoolYearOf('2025-01-01')).toBe(2025)
  })

  test('may start in another month', () => {
    expect(schoolYearOf('2024-08-31', 9)).toBe(2024)
    expect(schoolYearOf('2024-09-01', 9)).toBe(2025)
    expect(schoolYearOf('2024-12-31', 1)).toBe(2024)
    expect([schoolYearFirstDay(2024, 1), schoolYearLastDay(2024, 1)]).toEqual(['2024-01-01', '2024-12-31'])
    expect([schoolYearFirstDay(2025, 9), schoolYearLastDay(2025, 9)]).toEqual(['2024-09-01', '2025-08-31'])
  })

  test('hold every day from their first to their last, and no other', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 12 }), (day, month) => {
        const year = schoolYearOf(day, month)
        const [first, last] = [schoolYearFirstDay(year, month), schoolYearLastDay(year, month)]
        expect(first <= day && day <= last).toBe(true)
        expect(schoolYearContains(year, day, month)).toBe(true)
        expect(schoolYearContains(year, addDays(first, -1), month)).toBe(false)
        expect(schoolYearContains(year, addDays(last, 1), month)).toBe(false)
      }),
    )
  })

  test('are written as the two years they span', () => {
    expect(schoolYearRange(2025)).toBe('2024-2025')
    expect(parseSchoolYearRange('2024-2025')).toBe(2025)
    expect(parseSchoolYearRange('2024-25')).toBe(2025)
    expect(parseSchoolYearRange('1999-00')).toBe(2000)
    for (const wrong of ['2024-2026', '2024-2024', '2024-5', '2024', '24-25', '2025-24']) {
      expect(parseSchoolYearRange(wrong)).toBeUndefined()
    }
  })
})
