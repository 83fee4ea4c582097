import { expect, test } from 'vitest'
import { fixture, run } from './support/run.ts'

const { findings, entities, report } = await run(await fixture('dirty'))

const about = (layout: string, record: number): readonly string[] =>
  findings.flatMap((one) => {
    const [severity = '', of, at, ...rest] = one.split(' ')
    return of === layout && at === String(record) ? [`${severity} ${rest.join(' ')}`] : []
  })

test.each([
  [
    'ps-enroll',
    1,
    'codes that are in no list, and no day of the calendar',
    [
      'error ETHNO unknown-code',
      'error RACE_WHT unknown-code',
      'error ADMINSTAT unknown-code',
      'error ENTRYTYPE unknown-code',
      'error ENRENDDATE invalid-date',
      'error EXITTYPE unknown-code',
      'error SS504 unknown-code',
      'error NSLELG unknown-code',
      'error HOMELESS unknown-code',
      'error NTRESNO unknown-code',
      'error UNYOUTH unknown-code',
      // An exit needs its day, and that could not be read.
      'warning - contradicts-itself',
    ],
  ],
  ['ps-enroll', 2, 'an enrollment of nobody', ['error PERMNUMBER missing-required']],
  ['ps-enroll', 3, 'a first day in another form', ['error ENRBEGDATE invalid-date']],
  ['ps-enroll', 4, 'a school year of two halves', ['error SY too-long', 'error SY invalid-school-year']],
  ['ps-enroll', 5, 'a number of an organization with eight characters', ['error ENRORGID too-long']],
  ['ps-att', 1, 'present, and excused all the same', ['error DAILY_STATUS unknown-code']],
  [
    'ps-att',
    2,
    'no part of the day, and a share in words',
    ['error ATTENTYPEID missing-required', 'error DSID_VALUE not-a-number'],
  ],
])('%s, record %i: %s', (layout, record, _what, expected) => {
  expect(about(layout, record)).toEqual(expected)
})

test('what is kept and what is set aside', () => {
  // Kept: the first enrollment, whose key is whole. All others lack a part of their key, or cannot be told apart by it.
  expect(report.dispositions.read).toMatchObject({ in: 7, converted: 1, skipped: 0, rejected: 6 })
  expect(entities('enrollment')).toHaveLength(1)
  expect(entities('attendanceEvent')).toEqual([])
})
