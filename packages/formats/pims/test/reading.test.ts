import { describe, expect, test } from 'vitest'
import { foundIn, placed, recordsOf, valuesOf } from './read-fixture.ts'

/** The least of a student row: agency, school, year, student. */
const student = (cells: Readonly<Record<number, string>>): Map<string, string> =>
  valuesOf('student', placed(226, { 1: '999000001', 2: '9001', 3: '2025-06-30', 4: '9900000001', ...cells }))

describe('a student row', () => {
  test('names the student, the stay, the school and its agency', () => {
    const values = student({ 10: '009', 93: 'L1', 99: '2024-08-26', 117: '999000002', 133: 'Example', 134: 'Testa' })
    expect(values.get('student us-pa.pasecureid')).toBe('9900000001')
    expect([values.get('student firstName'), values.get('student lastName')]).toEqual(['Testa', 'Example'])
    expect(values.get('student districtOfResidence.us-pa.aun')).toBe('999000002')
    expect(values.get('enrollment school.us-pa.school')).toBe('9990000019001')
    expect(values.get('enrollment school.district.us-pa.aun')).toBe('999000001')
    expect(values.get('enrollment student.local@us-pa.aun.999000001')).toBe('L1')
    expect(values.get('enrollment schoolYear')).toBe('2025')
    expect(values.get('enrollment begin')).toBe('2024-08-26')
    expect(values.get('enrollment gradeLevel')).toBe('09')
  })

  test.each(['0000', '9999'])('school %s is no school, and the agency is still known', (number) => {
    const values = student({ 2: number })
    expect(values.get('enrollment school.us-pa.school')).toBeUndefined()
    expect(values.get('enrollment school.district.us-pa.aun')).toBe('999000001')
  })

  test.each([
    ['1', 'false', 'american-indian-or-alaska-native', undefined],
    ['4', 'true', undefined, 'hispanic'],
    ['5', 'false', 'white', undefined],
    ['6', 'false', undefined, 'two-or-more'],
    ['10', 'false', 'native-hawaiian-or-pacific-islander', undefined],
  ])('race %s', (code, hispanicLatino, races, rollup) => {
    const values = student({ 27: code })
    expect(values.get('student hispanicLatino')).toBe(hispanicLatino)
    expect(values.get('student races')).toBe(races)
    expect(values.get('student raceRollup')).toBe(rollup)
  })

  test('a date that means a year', () => {
    expect(student({ 97: '2024-06-30' }).get('student grade9EntryYear')).toBe('2024')
  })

  test.each([
    [41, '07', 'english-learner', 'monitored', '07'],
    [41, '99', 'english-learner', 'no', '99'],
    [38, 'E', 'disability', 'former', undefined],
    [80, 'GX', 'gifted', 'eligible', undefined],
    [125, '3', 'immigrant', 'yes', '3'],
    [131, 'R', 'meal-eligibility', 'yes', 'reduced'],
    [111, 'N', 'homeless', 'no', undefined],
    [209, 'Y', 'foster-care', 'yes', undefined],
  ])('place %i with %s is %s: %s', (position, code, kind, value, detail) => {
    const values = student({ [position]: code })
    expect(values.get(`${kind} kind`)).toBe(kind)
    expect(values.get(`${kind} value`)).toBe(value)
    expect(values.get(`${kind} detail`)).toBe(detail)
    expect(values.get(`${kind} schoolYear`)).toBe('2025')
    expect(values.get(`${kind} organization.us-pa.aun`)).toBe('999000001')
  })

  test('a blank says nothing: neither yes nor no', () => {
    expect([...student({}).keys()].filter((key) => key.startsWith('homeless'))).toEqual([])
  })

  test('the kind of disability stands beside the answer', () => {
    const values = student({ 34: '2128', 38: 'Y' })
    expect([values.get('disability value'), values.get('disability detail')]).toEqual(['yes', '2128'])
  })

  test('a graduate with a Keystone diploma', () => {
    const values = student({ 65: 'G', 91: '826' })
    expect(values.get('enrollment exitOutcome')).toBe('graduate')
    expect([values.get('completion kind'), values.get('completion diplomaType')]).toEqual(['regular-diploma', 'other'])
  })

  test('the first day in a program for English learners is not the day the status began', () => {
    expect(student({ 41: '05', 68: '2015-09-01' }).get('english-learner begin')).toBeUndefined()
  })
})

describe('attendance', () => {
  const records = recordsOf('clean/999000001_PIMS_STUDENT_CALENDAR_FACT.csv')
  const values = (index: number) => valuesOf('student-calendar-fact', records[index] ?? [])

  test('days are decimals, the body is the agency, the calendar is known by agency, year and name', () => {
    expect(values(0).get('attendance daysEnrolled')).toBe('180')
    expect(values(0).get('attendance daysPresent')).toBe('165.25')
    expect(values(0).get('attendance daysUnexcused')).toBe('10.25')
    expect(values(0).get('attendance organization.us-pa.aun')).toBe('999000001')
    expect(values(0).get('attendance session.us-pa.calendar')).toBe('999000001|2025-06-30|HS')
  })

  test('a student in and out of special education has two records', () => {
    const key = 'attendance us-pa.calendar-fact'
    expect(values(1).get('attendance student.us-pa.pasecureid')).toBe(
      values(2).get('attendance student.us-pa.pasecureid'),
    )
    expect(values(1).get(key)).not.toBe(values(2).get(key))
  })
})

describe('programs', () => {
  const program = (code: string) =>
    valuesOf(
      'programs-fact',
      placed(18, {
        1: '999000001',
        2: '9001',
        3: '2025-06-30',
        4: '9900000001',
        5: code,
        6: '2024-09-03',
        7: '2024-10-31',
        18: 'D',
      }),
    )

  test('homelessness is a standing with a place to sleep', () => {
    const values = program('055')
    expect([values.get('homeless kind'), values.get('homeless value')]).toEqual(['unaccompanied-youth', 'yes'])
    expect([values.get('homeless begin'), values.get('homeless end')]).toEqual(['2024-09-03', '2024-10-31'])
    expect(values.get('homeless detail')).toBe('D')
  })

  test('two programs of one kind stay apart', () => {
    expect([program('035'), program('036')].map((one) => one.get('shared-program programKind'))).toEqual([
      'alternative-education',
      'alternative-education',
    ])
    expect([program('035'), program('036')].map((one) => one.get('shared-program program.us-pa.program'))).toEqual([
      '035',
      '036',
    ])
  })

  test('an after-school center', () => {
    expect(program('057').get('program programKind')).toBe('twenty-first-cclc')
  })
})

test('a special education record states a standing of the year, with its last day', () => {
  const values = valuesOf(
    'special-education-snapshot',
    recordsOf('clean/999000001_SPECIAL_EDUCATION_SNAPSHOT.csv')[2] ?? [],
  )
  expect([values.get('special-education kind'), values.get('special-education value')]).toEqual(['disability', 'yes'])
  expect([values.get('special-education detail'), values.get('special-education end')]).toEqual(['2128', '2024-11-22'])
  expect(values.get('student races')).toBe('black-or-african-american')
  expect(values.get('english-learner value')).toBe('no')
})

test('a measure is about whoever the number names within the agency', () => {
  const values = valuesOf(
    'incident-offender-action',
    recordsOf('clean/999000001_INCIDENT_OFFENDER_ACTION.csv')[0] ?? [],
  )
  expect(values.get('action student.us-pa.incident-person@us-pa.aun.999000001')).toBe('887')
  expect([values.get('action action'), values.get('action durationDays')]).toEqual(['out-of-school-suspension', '2.5'])
})

/** Each record is the one above it with a single fault; how it ends follows from what is published. */
describe('faults', () => {
  const good = { 1: '999000001', 2: '9001', 3: '2025-06-30', 4: '9900000001', 6: '2024-08-26', 7: 'E01', 9: '009' }
  const event = (fault: Readonly<Record<number, string>>) =>
    foundIn('school-enrollment', placed(10, { ...good, ...fault }))

  test('none', () => expect(event({})).toEqual(['converted', []]))

  test.each([
    ['an agency of eight digits', { 1: '99000001' }, 'rejected', 'SUBMITTING AUN: leading-zeros-lost'],
    ['a school of three digits', { 2: '901' }, 'rejected', 'SCHOOL NUMBER: leading-zeros-lost'],
    ['a year that ends on another day', { 3: '2025-06-15' }, 'rejected', 'SCHOOL YEAR DATE: invalid-school-year'],
    ['a student without a number', { 4: '' }, 'rejected', 'PASECUREID: missing-required'],
    ['a day in another form', { 6: '08/26/2024' }, 'rejected', 'ENROLLMENT DATE: invalid-date'],
    ['a code that is not listed', { 7: 'E99' }, 'rejected', 'ENROLLMENT CODE: unknown-record-type'],
    ['a comment that is no DELETE', { 8: 'REMOVE' }, 'converted', 'ENROLLMENT COMMENT: unknown-code'],
    ['a grade in two characters', { 9: '09' }, 'converted', 'ENROLLMENT GRADE LEVEL: unknown-code'],
    ['a residence that is not listed', { 10: 'Z' }, 'converted', 'RESIDENCE STATUS CODE: unknown-code'],
  ] as const)('%s', (_what, fault, ends, finding) => {
    const [ended, findings] = event(fault)
    expect([ended, findings.includes(finding)]).toEqual([ends, true])
  })
})
