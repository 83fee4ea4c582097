import {
  affix,
  date,
  decimal,
  leafFor,
  month,
  part,
  type SchoolYearConvention,
  schoolYear,
  text,
} from '@nrec-align/mapping'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

describe('dates with one digit or two', () => {
  const leaf = leafFor(date('M/d/yyyy'), {})

  test('are read either way and written short', () => {
    expect(leaf?.decode('2/9/2024')).toBe('2024-02-09')
    expect(leaf?.decode('02/09/2024')).toBe('2024-02-09')
    expect(leaf?.encode('2024-02-09')).toBe('2/9/2024')
  })

  test.each(['2/30/2024', '13/1/2024', '2/9/24', '2-9-2024', '2/9/2024 '])('%s is none', (cell) => {
    expect(leaf?.decode(cell)).toBeUndefined()
  })
})

describe('the day of a moment', () => {
  const leaf = leafFor(date('yyyy-MM-ddTHH:mm:ss'), {})

  test.each(['2014-01-01T00:00:00Z', '2014-01-01T23:59:59.999-08:00', '2014-01-01 10:15', '2014-01-01T10:15:30'])(
    '%s is 1 January 2014: the zone is never converted',
    (cell) => {
      expect(leaf?.decode(cell)).toBe('2014-01-01')
    },
  )

  test('is written at midnight', () => {
    expect(leaf?.encode('2014-01-01')).toBe('2014-01-01T00:00:00')
  })

  test.each(['2014-01-01', '2014-02-30T00:00:00Z', 'T00:00:00Z'])('%s is none', (cell) => {
    expect(leaf?.decode(cell)).toBeUndefined()
  })
})

describe('the day of a moment as survey services write it', () => {
  const forms = leafFor(date('yyyy/MM/dd h:mm:ss a'), {})
  const sheets = leafFor(date('M/d/yyyy H:mm:ss'), {})

  test.each([
    '2026/02/03 9:05:33 AM EST',
    '2026/02/03 12:00:00 PM',
    '2026/02/03 9:05:33 PM GMT+3',
    '2026-02-03T09:05:33',
  ])('with AM or PM: %s is 3 February 2026', (cell) => {
    expect(forms?.decode(cell)).toBe('2026-02-03')
  })

  test.each([
    '2026/02/30 9:05:33 AM',
    '2026/13/03 9:05:33 AM EST',
    '2/3/2026 9:05:33',
    '2026/02/03',
    '2026/02/03 9:05:33',
  ])('with AM or PM: %s is none', (cell) => {
    expect(forms?.decode(cell)).toBeUndefined()
  })

  test.each(['2/3/2026 9:05:33', '02/03/2026 21:05', '2026-02-03T09:05:33'])('short: %s is 3 February 2026', (cell) => {
    expect(sheets?.decode(cell)).toBe('2026-02-03')
  })

  test.each(['13/2/2026 9:05:33', '2/3/2026', '2/3/26 9:05:33'])('short: %s is none', (cell) => {
    expect(sheets?.decode(cell)).toBeUndefined()
  })

  test('is written at midnight', () => {
    expect(forms?.encode('2026-02-03')).toBe('2026/02/03 12:00:00 AM')
    expect(sheets?.encode('2026-02-03')).toBe('2/3/2026 0:00:00')
  })
})

describe('a day with or without a time', () => {
  const leaf = leafFor(date('yyyy-MM-dd[THH:mm:ss]'), {})

  test.each(['2014-01-01', '2014-01-01T00:00:00', '2014-01-01T23:59:59Z'])('%s is 1 January 2014', (cell) => {
    expect(leaf?.decode(cell)).toBe('2014-01-01')
  })

  test('is written at midnight', () => {
    expect(leaf?.encode('2014-01-01')).toBe('2014-01-01T00:00:00')
  })

  test.each(['2014-02-30', '2014-02-30T00:00:00', '01/01/2014', '2014-01'])('%s is none', (cell) => {
    expect(leaf?.decode(cell)).toBeUndefined()
  })
})

describe('months without a day', () => {
  test('with all digits of the year', () => {
    const leaf = leafFor(month('MMyyyy'), {})
    expect(leaf?.decode('052025')).toBe('2025-05')
    expect(leaf?.encode('2025-05')).toBe('052025')
    expect(leaf?.encode('2025-05-31')).toBe('052025')
    expect(leaf?.decode('132025')).toBeUndefined()
    expect(leaf?.decode('52025')).toBeUndefined()
  })

  test('with the last two digits, of years from 2000 on', () => {
    const leaf = leafFor(month('MMyy'), {})
    expect(leaf?.decode('0523')).toBe('2023-05')
    expect(leaf?.encode('2023-05')).toBe('0523')
    expect(leaf?.decode('0023')).toBeUndefined()
  })
})

describe('school years, held as the year they end', () => {
  test.each([
    ['range', '2025-2026'],
    ['end', '2026'],
    ['start', '2025'],
    ['shortRange', '2025-26'],
    ['twoDigitRange', '25-26'],
    ['lastDay', '2026-06-30'],
    ['endOrRange', '2026'],
    ['startSince1990', '35'],
  ] as const)('%s: %s', (convention, cell) => {
    const leaf = leafFor(schoolYear(convention), {})
    expect(leaf?.decode(cell)).toBe('2026')
    expect(leaf?.encode('2026')).toBe(cell)
  })

  test('a year is read as a pair of years too, where a file may have either', () => {
    expect(leafFor(schoolYear('endOrRange'), {})?.decode('2025-2026')).toBe('2026')
  })

  test('counted from 1990, the first two and the last that can be written', () => {
    const leaf = leafFor(schoolYear('startSince1990'), {})
    // 13 is 2003-2004 and 0 is 1990-1991.
    expect([leaf?.decode('13'), leaf?.decode('0'), leaf?.decode('99')]).toEqual(['2004', '1991', '2090'])
    expect([leaf?.encode('1990'), leaf?.encode('2091')]).toEqual([undefined, undefined])
  })

  test('over the turn of the century', () => {
    expect(leafFor(schoolYear('shortRange'), {})?.decode('1999-00')).toBe('2000')
    expect(leafFor(schoolYear('shortRange'), {})?.encode('2000')).toBe('1999-00')
  })

  test.each([
    ['shortRange', '2025-27'],
    ['shortRange', '2025-2026'],
    ['twoDigitRange', '25-27'],
    ['startSince1990', '035'],
    ['startSince1990', '2025'],
    ['lastDay', '2026-07-01'],
    ['start', '25'],
  ] satisfies [SchoolYearConvention, string][])('%s: %s is none', (convention, cell) => {
    expect(leafFor(schoolYear(convention), {})?.decode(cell)).toBeUndefined()
  })
})

describe('a value between fixed texts', () => {
  const lexile = leafFor(affix('', 'L', decimal(0)), {})

  test('is read without them and written with them', () => {
    expect(lexile?.decode('215L')).toBe('215')
    expect(lexile?.encode('215')).toBe('215L')
  })

  test.each(['215', 'L', '2.5L', '215l'])('%s is invalid', (cell) => {
    expect(lexile?.decode(cell)).toBeUndefined()
  })

  test('comes back, whatever it is', () => {
    const leaf = leafFor(affix('<', '>', text()), {})
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (value) => {
        expect(leaf?.decode(leaf.encode(value) ?? '')).toBe(value)
      }),
    )
  })
})

describe('a piece of a cell', () => {
  const template = '{season} {year}'

  test('is what stands at its name', () => {
    expect(leafFor(part(template, 'season', text()), {})?.decode('Fall 2021-2022')).toBe('Fall')
    expect(leafFor(part(template, 'year', schoolYear('range')), {})?.decode('Fall 2021-2022')).toBe('2022')
  })

  test('may stand between texts', () => {
    const leaf = leafFor(part('CA-{district}-{school}.', 'district', text()), {})
    expect(leaf?.decode('CA-1964733-0000001.')).toBe('1964733')
  })

  test.each(['Fall', 'Fall2021-2022', 'Fall 2021-2023'])('%s does not have the form', (cell) => {
    expect(leafFor(part(template, 'year', schoolYear('range')), {})?.decode(cell)).toBeUndefined()
  })

  test('is never written', () => {
    expect(leafFor(part(template, 'season', text()), {})?.encode('Fall')).toBeUndefined()
  })
})
