import { expect, test } from 'vitest'
import { fixture, run } from './support/run.ts'

const { findings, entities, report } = await run(await fixture('dirty'))

const about = (layout: string, record: number): readonly string[] =>
  findings.flatMap((one) => {
    const [severity = '', of, at, ...rest] = one.split(' ')
    return of === layout && at === String(record) ? [`${severity} ${rest.join(' ')}`] : []
  })

test.each([
  ['students', 0, 'a column that the district added', ['information our_column unknown-column']],
  [
    'students',
    1,
    'codes and days in the form of another system',
    [
      'warning gender unknown-code',
      'warning dob invalid-date',
      'warning fedethnicity unknown-code',
      'warning entrydate date-order-ambiguous',
      'warning exitdate invalid-date',
      'warning grade_level unknown-code',
      'warning lunchstatus unknown-code',
    ],
  ],
  ['students', 2, 'a student without the number of the record', []],
  ['students', 3, 'a state number of another form', ['error state_studentnumber invalid-identifier']],
  [
    'students',
    4,
    'a grade that is none, and an exit on the day of entry: the last day is before the first',
    ['warning grade_level unknown-code', 'warning - contradicts-itself'],
  ],
  ['students', 5, 'the same record again, otherwise', ['error - duplicate-key']],
  [
    'terms',
    1,
    'a year that is not counted from 1990, and days in words',
    ['warning yearid invalid-school-year', 'warning noofdays not-a-number'],
  ],
  ['terms', 2, 'a term without a number', []],
  ['attendance', 3, 'no day of the calendar', ['error att_date invalid-date']],
  ['attendance', 4, 'an absence of nobody', ['warning studentid missing-required']],
])('%s, record %i: %s', (layout, record, _what, expected) => {
  expect(about(layout, record)).toEqual(expected)
})

test('what is kept, passed over, and set aside', () => {
  // Passed over: the two attendance codes. Set aside: the student with the wrong state number, the record that comes
  // again, and the mark of no day.
  expect(report.dispositions.read).toMatchObject({ in: 13, converted: 8, skipped: 2, rejected: 3 })
})

test('a mark without a code is no attendance', () => {
  expect(entities('attendanceEvent').map(({ date, category }) => [date, category])).toEqual([
    ['2025-09-02', 'absent'],
    ['2025-09-30', 'absent'],
  ])
})

test('a student whose record has no number is known by the others', () => {
  const student = entities('person').find(({ firstName }) => firstName === 'Testo')
  expect(student?.['id']).toBe('us-ca.ssid/9900000002')
})

test('no social security number and no password comes out', () => {
  const all = JSON.stringify(entities('person'))
  expect(all).not.toContain('990-00')
  expect(all).not.toContain('secret99')
})
