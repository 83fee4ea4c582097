import { expect, test } from 'vitest'
import { fixture, read } from './support/run.ts'

const { entities, findings, report } = await read(fixture('dirty'))

const about = (record: number): readonly string[] =>
  findings.filter((one) => one.startsWith(`${record} `)).map((one) => one.slice(`${record} `.length))

test.each([
  [1, 'a birth date in another form', ['DOB 10 invalid-date']],
  [2, 'no day of the calendar', ['DateTaken 12 invalid-date']],
  [3, 'a school year of two halves', ['SchoolYear 1 invalid-school-year']],
  [
    4,
    'a level, a status and scores nobody has seen',
    [
      'Status 16 unknown-code',
      'PerformanceLevelDescriptor 15 unknown-code',
      'OverallScore 14 not-a-whole-number',
      'LLScore 18 not-a-whole-number',
    ],
  ],
  [5, 'nobody', ['PS_StudentID 5 missing-key']],
  [6, 'a cell in a column without a name', ['(without a name) 23 unknown-column']],
  [7, 'a row that is cut off', ['- - wrong-column-count']],
  [8, 'the same sitting with another score', ['- - duplicate-key']],
])('record %i: %s', (record, _what, expected) => {
  expect(about(record)).toEqual(expected)
})

test('what is kept and what is set aside', () => {
  expect(report.dispositions.read).toMatchObject({ in: 8, converted: 3, skipped: 0, rejected: 5 })
  const [one, other, stray] = entities('assessmentResult')
  expect(entities('person')[0]?.['birthDate']).toBeUndefined()
  expect(one?.['student']).toBe('us-sc.suns/9900000001')
  expect(other).toMatchObject({ performanceLevel: 'Soaring Readiness' })
  expect([other?.['proficiency'], other?.['scoreStatus']]).toEqual([undefined, undefined])
  expect(other?.['scores']).toEqual([
    { subscale: 'SF', metric: 'scale', value: '272' },
    { subscale: 'MA', metric: 'scale', value: '259' },
    { subscale: 'PD', metric: 'scale', value: '278' },
  ])
  expect(stray?.['student']).toBe('us-sc.suns/9900000006')
})
