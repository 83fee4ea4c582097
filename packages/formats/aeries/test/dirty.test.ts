import { expect, test } from 'vitest'
import { aeries } from '../src/index.ts'
import { countsOf, fixture, run } from './support/run.ts'

const read = await run(aeries({ options: { district: 'sample-district' } }), fixture('dirty'))

/** One mistake a record, worked by hand from what is published. */
const expected: Readonly<Record<string, readonly (readonly [record: number, finding: string])[]>> = {
  schools: [[1, 'StateSchoolID invalid-identifier']],
  students: [
    [0, 'ShoeSize unknown-column'],
    [1, 'Grade unknown-code'],
    [2, 'Grade unknown-code'],
    [3, 'Birthdate invalid-date'],
    [4, 'Gender unknown-code'],
    [5, 'EthnicityCode unknown-code'],
    [6, 'RaceCode1 unknown-code'],
    [7, 'StateStudentID leading-zeros-lost'],
    [8, 'StudentID missing-required'],
    [9, 'SchoolCode missing-required'],
    [10, 'LastName too-long'],
    [13, '- duplicate-key'],
    [14, 'SchoolLeaveDate rule-broken'],
    [1, '- named-but-no-record'],
  ],
  contacts: [
    [1, 'ContactOrder not-a-whole-number'],
    [2, 'Birthdate invalid-date'],
    [3, 'SequenceNumber missing-required'],
    [3, 'StudentID missing-key'],
    [4, 'StudentID missing-required'],
  ],
  tests: [
    [1, 'Scores[].Type unknown-code'],
    [2, 'TestDate invalid-date'],
    [3, 'TestPart missing-required'],
    [4, 'Scores[].Type describes-empty-cell'],
    [5, 'SequenceNumber missing-required'],
    [6, 'TestingAdministration too-long'],
  ],
}

test.each(Object.entries(expected))('each mistake in %s is found where it is', (layout, findings) => {
  expect(read.findings.filter((finding) => finding.startsWith(`${layout} `))).toEqual(
    findings.map(([record, finding]) => `${layout} ${record} ${finding}`),
  )
})

test('nothing else is found', () => {
  expect(read.findings).toHaveLength(Object.values(expected).flat().length)
})

test('set aside is what nobody can be told from, and a second record of one key; an exact repeat is skipped', () => {
  expect(countsOf(read)).toEqual({
    schools: [1, 0, 1],
    // Set aside: 7, whose number has lost a zero, 8, 9 and 13.
    students: [9, 1, 4],
    contacts: [2, 0, 2],
    tests: [4, 0, 2],
  })
})

test('what is not published only warns', () => {
  const severe = read.report.issues.filter(({ severity }) => severity === 'error')
  expect(severe.map(({ layout, code, column }) => [layout, code, column ?? '-'].join(' ')).toSorted()).toEqual([
    'contacts missing-key StudentID',
    'contacts missing-required SequenceNumber',
    'contacts missing-required StudentID',
    'schools invalid-identifier StateSchoolID',
    'students duplicate-key -',
    'students invalid-date Birthdate',
    'students leading-zeros-lost StateStudentID',
    'students missing-required SchoolCode',
    'students missing-required StudentID',
    'students unknown-code EthnicityCode',
    'tests invalid-date TestDate',
    'tests missing-required SequenceNumber',
    'tests missing-required TestPart',
  ])
})

test('a code that nobody knows is another one; a kind of score that nobody knows leaves the score', () => {
  const people = read.entities('person')
  const named = (name: string) => people.find(({ firstName }) => firstName === name)
  expect(named('Dirtyb')).toMatchObject({ student: { gradeLevel: 'other' } })
  expect(named('Dirtye')).not.toHaveProperty('sex')
  expect(named('Dirtyg')).toMatchObject({ races: ['other'] })
  expect(read.entities('assessmentResult')[0]).toMatchObject({ scores: [{ value: '5' }] })
})

test('outside California the parts of the code are no code, and the school keeps its number in the district', async () => {
  const options = { district: 'sample-district', stateSchoolSystem: '' }
  const elsewhere = await run(aeries({ options }), fixture('dirty'))
  expect(countsOf(elsewhere)['schools']).toEqual([2, 0, 0])
  expect(elsewhere.entities('organization')[0]).toMatchObject({ id: 'local@sample-district/991' })
})
