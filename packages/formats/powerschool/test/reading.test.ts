import { describe, expect, test } from 'vitest'
import { file, fixture, run } from './support/run.ts'

const clean = await run(await fixture('clean'))

test('a student has the three numbers that other tables, the district and the state use', () => {
  const student = clean.entities('person').find(({ firstName }) => firstName === 'Testa')
  expect(student).toMatchObject({
    id: 'us-ca.ssid/9900000001',
    identifiers: [
      { system: 'powerschool.student-id@sample', value: '11' },
      { system: 'local@sample-district', value: '990001' },
      { system: 'us-ca.ssid', value: '9900000001' },
    ],
    birthDate: '2015-03-04',
    sex: 'female',
    hispanicLatino: true,
    username: 'testa.example',
  })
})

describe('enrollments', () => {
  const all = clean
    .entities('enrollment')
    .map(({ student, school, schoolYear, begin, end, gradeLevel }) => [
      student,
      school,
      schoolYear,
      begin,
      end,
      gradeLevel,
    ])

  test('of now end on the day before the exit; of students who are active or have left', () => {
    const [first, second] = ['us-ca.cds/99123459900011', 'us-ca.cds/99123459900022']
    expect(all.filter(([, , , begin]) => begin === '2025-08-11')).toEqual([
      ['us-ca.ssid/9900000001', first, 2026, '2025-08-11', '2026-06-05', '05'],
      ['us-ca.ssid/9900000002', first, 2026, '2025-08-11', '2026-06-05', 'KG'],
      ['us-ca.ssid/9900000003', second, 2026, '2025-08-11', '2025-09-30', '06'],
      ['local@sample-district/990005', first, 2026, '2025-08-11', '2026-06-05', 'PK'],
    ])
  })

  test('of before stand in their own table, by the number of the record', () => {
    expect(all.filter(([, , year]) => year === 2025)).toEqual([
      ['us-ca.ssid/9900000001', 'us-ca.cds/99123459900011', 2025, '2024-08-12', '2025-06-06', '04'],
      // Exit on 1 January: the last day is in the year before.
      ['us-ca.ssid/9900000003', 'us-ca.cds/99123459900011', 2025, '2024-08-12', '2024-12-31', '05'],
    ])
  })

  test('a student who is registered for later has none yet', () => {
    expect(all).toHaveLength(6)
    expect(all.filter(([student]) => student === 'local@sample-district/990004')).toEqual([])
  })
})

test('meals: full price is a no, and a direct certification is free', () => {
  const said = clean.entities('studentStatus').map(({ student, kind, value, detail }) => [student, kind, value, detail])
  expect(said).toEqual([
    ['us-ca.ssid/9900000001', 'meal-eligibility', 'yes', 'free'],
    ['us-ca.ssid/9900000002', 'meal-eligibility', 'yes', 'reduced'],
    ['us-ca.ssid/9900000003', 'meal-eligibility', 'no', undefined],
    ['local@sample-district/990004', 'meal-eligibility', 'yes', 'free'],
  ])
})

test('terms: the year counts from 1990, and halves, thirds and quarters have names', () => {
  const terms = clean
    .entities('academicSession')
    .map(({ title, sessionType, schoolYear, scheduledDays }) => [title, sessionType, schoolYear, scheduledDays])
  expect(terms).toEqual([
    ['2025-2026', 'school-year', 2026, '180'],
    ['Semester 1', 'semester', 2026, '88'],
    ['Trimester 1', 'term', 2026, '60'],
    ['Quarter 1', 'term', 2026, '44'],
    ['2025-2026', 'school-year', 2026, '180'],
    ['Hexamester 1', undefined, 2026, '22'],
  ])
})

test('the same term of two schools is two sessions, and a class is in that of its school', () => {
  const years = clean.entities('academicSession').filter(({ title }) => title === '2025-2026')
  expect(years.map(({ id }) => id)).toEqual(['powerschool.term@sample/901-3500', 'powerschool.term@sample/902-3500'])
  expect(clean.entities('courseSection').map(({ sessions }) => sessions)).toEqual([
    ['powerschool.term@sample/901-3500'],
    ['powerschool.term@sample/902-3500'],
  ])
})

describe('attendance', () => {
  test('is absence or presence as the code says; a mark about a class is passed over', () => {
    expect(clean.entities('attendanceEvent').map(({ date, category }) => [date, category])).toEqual([
      ['2025-09-02', 'absent'],
      ['2025-09-03', 'present'],
    ])
  })

  test('without the codes nothing is guessed', async () => {
    const marks = file(
      'attendance.csv',
      'studentid,att_date,att_mode_code,attendance_codeid,schoolid',
      '11,2025-09-02,ATT_ModeDaily,41,901',
    )
    const { entities } = await run([marks])
    expect(entities('attendanceEvent')).toEqual([])
  })
})

test('the school with number 0 is the district', () => {
  const bodies = clean.entities('organization')
  expect(bodies.map(({ name, school, district }) => [name, school !== undefined, district !== undefined])).toEqual([
    ['Example Unified District', false, true],
    ['Example Elementary', true, false],
    ['Example Middle', true, false],
  ])
})

test('a teacher of two schools has two numbers there and is one person', () => {
  const teacher = clean.entities('person').find(({ firstName }) => firstName === 'Teacha')
  const numbers = ((teacher?.['identifiers'] ?? []) as { system: string; value: string }[]).filter(
    ({ system }) => system === 'powerschool.staff-id@sample',
  )
  expect(numbers.map(({ value }) => value)).toEqual(['801', '802'])
  const classes = clean.entities('sectionEnrollment').filter(({ role }) => role === 'teacher')
  expect(classes.map(({ person, primary }) => [person, primary])).toEqual([
    [teacher?.['id'], true],
    [teacher?.['id'], true],
  ])
})

test('a minus sign marks a class the student has left; the last day is the one before', () => {
  const members = clean.entities('sectionEnrollment').filter(({ role }) => role === 'student')
  expect(members.map(({ section, begin, end }) => [section, begin, end])).toEqual([
    ['powerschool.section-id@sample/501', '2025-08-11', '2026-06-05'],
    ['powerschool.section-id@sample/502', '2025-08-11', '2025-09-30'],
  ])
})
