import { expect, test } from 'vitest'
import { infiniteCampus } from '../src/index.ts'
import { countsOf, fixture, run, skippedIn } from './support/run.ts'

const read = await run(infiniteCampus({ options: { district: 'sample-district' } }), fixture('dirty'))

/** One mistake a record, worked by hand from the columns; what no record alone shows comes last. */
const expected: readonly (readonly [record: number, finding: string])[] = [
  [1, 'Grade unknown-code'],
  [2, 'Calendar missing-required'],
  [3, 'Calendar invalid-school-year'],
  [4, 'Calendar invalid-school-year'],
  [5, 'Membership Days not-a-number'],
  [6, 'Membership Days not-a-number'],
  [8, 'Student Last Name unknown-record-type'],
  [9, 'School missing-required'],
  [12, '- duplicate-key'],
  [13, '- wrong-column-count'],
  [14, 'Grade missing-required'],
  [7, '- days-do-not-add-up'],
]

test('each mistake is found where it is', () => {
  expect(read.findings).toEqual(expected.map(([record, finding]) => `adm-ada ${record} ${finding}`))
})

test('set aside is what has no school, no year or no known kind, and a second row for the same key', () => {
  // Set aside: 2, 3, 4, 8, 9, 12, 13. Skipped: the repeat, the blank row and the total.
  expect(countsOf(read)).toEqual({ 'adm-ada': [7, 3, 7] })
  expect(skippedIn(read)).toEqual({ repeat: 1, 'a blank row between schools': 1, 'a total of other rows': 1 })
})

test('a number of days that cannot be read is left out, the others stay', () => {
  const [unknown, many] = read.entities('attendanceSummary')
  expect(unknown).toMatchObject({ gradeLevel: 'other', daysEnrolled: '180' })
  expect(many).not.toHaveProperty('daysEnrolled')
  expect(many).toMatchObject({ gradeLevel: '05', daysPresent: '171' })
})

test('lists that may be longer elsewhere only warn', () => {
  const severities = read.report.issues.flatMap(({ code, column, severity }) =>
    column === 'Grade' ? [[code, severity]] : [],
  )
  expect(severities).toEqual([
    ['unknown-code', 'warning'],
    ['missing-required', 'warning'],
  ])
})
