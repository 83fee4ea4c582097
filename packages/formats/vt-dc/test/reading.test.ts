import { describe, expect, test } from 'vitest'
import { fixture, run } from './support/run.ts'

const clean = await run(await fixture('clean'))

test('a student is who the identity file says, with the races of the enrollment', () => {
  expect(clean.entities('person').find(({ firstName }) => firstName === 'Testo')).toMatchObject({
    id: 'us-vt.perm-number/9900002',
    identifiers: [
      { system: 'us-vt.perm-number', value: '9900002' },
      { system: 'local@us-vt.org.SU099', value: 'L-2' },
    ],
    lastName: 'Sample',
    nameSuffix: 'Jr',
    birthDate: '2020-12-31',
    sex: 'male',
    hispanicLatino: false,
    races: ['asian', 'black-or-african-american'],
  })
})

test('enrollments, with the grade of the latest', () => {
  const all = clean.entities('enrollment')
  expect(
    all.map(({ school, begin, end, entryType, exitType, gradeLevel }) => [
      school,
      begin,
      end,
      entryType,
      exitType,
      gradeLevel,
    ]),
  ).toEqual([
    ['us-vt.org/PS991', '2025-08-25', undefined, 'matriculated', undefined, '05'],
    ['us-vt.org/PS991', '2025-08-25', '2025-10-31', 'original', 'transfer-public-in-state', 'KG'],
    ['us-vt.org/PS992', '2025-08-25', '2026-06-12', 'transfer-other-lea', 'graduated', '12'],
  ])
  expect(all.map(({ enrollmentKind, schoolYear, nextSchool }) => [enrollmentKind, schoolYear, nextSchool])).toEqual([
    ['primary', 2026, undefined],
    ['primary', 2026, 'us-vt.org/PS992'],
    ['services-only', 2026, undefined],
  ])
})

test('statuses keep a reported no apart from a blank', () => {
  const of = (student: string) =>
    clean
      .entities('studentStatus')
      .filter((one) => one['student'] === student)
      .map(({ kind, value, detail }) => [kind, value, ...(detail === undefined ? [] : [detail])])
  expect(of('us-vt.perm-number/9900001')).toEqual([
    ['section-504', 'yes'],
    ['meal-eligibility', 'yes', 'free'],
    ['homeless', 'no'],
  ])
  expect(of('us-vt.perm-number/9900002')).toEqual([
    ['section-504', 'no'],
    ['meal-eligibility', 'no'],
    ['homeless', 'yes', '02'],
    ['unaccompanied-youth', 'no'],
  ])
})

test('attendance: the two columns say one thing, and the share of the day another', () => {
  expect(clean.entities('attendanceEvent').map(({ date, category, portion }) => [date, category, portion])).toEqual([
    ['2025-09-02', 'present', '1'],
    ['2025-09-03', 'absent-excused', '0.5'],
    ['2025-09-04', 'absent-unexcused', '1'],
    ['2025-09-05', 'out-of-school-suspension', '1'],
    ['2025-09-08', 'absent', '1'],
  ])
})

test('a school year and a summer session, with days of instruction', () => {
  expect(
    clean
      .entities('academicSession')
      .map(({ sessionType, begin, end, scheduledDays }) => [sessionType, begin, end, scheduledDays]),
  ).toEqual([
    ['school-year', '2025-08-25', '2026-06-12', '175.5'],
    ['summer', '2025-07-07', '2025-08-01', '20'],
  ])
})

test('a class, its course, its students and teachers, and a mark', () => {
  expect(clean.entities('course')).toMatchObject([
    { id: 'us-vt.course/PS992_7cMA5', title: 'Mathematics', courseCode: 'MA5' },
  ])
  expect(clean.entities('courseSection')).toMatchObject([{ course: 'us-vt.course/PS992_7cMA5', sectionCode: '1' }])
  expect(clean.entities('sectionEnrollment').map(({ person, role, primary }) => [person, role, primary])).toEqual([
    ['us-vt.perm-number/9900003', 'student', undefined],
    ['us-vt.educator-id/990101', 'teacher', true],
    ['us-vt.educator-id/990102', 'teacher', false],
  ])
  expect(clean.entities('courseGrade')).toMatchObject([{ letterGrade: 'B', numericGrade: '86.5' }])
})

describe('discipline', () => {
  test('an offender with a number of the state is that student', () => {
    const [action] = clean.entities('disciplineAction')
    expect(action).toMatchObject({
      student: 'us-vt.perm-number/9900003',
      school: 'us-vt.org/PS992',
      incident: '801',
      action: 'out-of-school-suspension',
      begin: '2025-10-06',
      durationDays: '2.5',
    })
  })
})

test('the town district of membership is where the student lives', () => {
  const student = clean.entities('person').find(({ firstName }) => firstName === 'Testa')
  expect(student?.['student']).toMatchObject({ districtOfResidence: 'us-vt.org/T9901' })
})
