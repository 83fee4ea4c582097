import { describe, expect, test } from 'vitest'
import { file, fixture, run } from './support/run.ts'

const clean = await run(await fixture('clean'))

describe('a student with a row for each contact', () => {
  const student = clean.entities('person').find(({ firstName }) => firstName === 'Testa')

  test('is one student', () => {
    expect(student).toMatchObject({
      id: 'us-ca.ssid/9900000001',
      lastName: 'Example',
      middleName: 'Mocka',
      birthDate: '2015-03-04',
      sex: 'female',
      races: ['white'],
      hispanicLatino: true,
      languages: [{ use: 'home', language: 'spa' }],
    })
    expect(clean.entities('person').filter(({ firstName }) => firstName === 'Testa')).toHaveLength(1)
  })

  test('has two relationships, to two people with a name in one text', () => {
    const ties = clean.entities('personRelationship').filter((one) => one['student'] === student?.['id'])
    expect(ties.map(({ person, relationship }) => [person, relationship])).toEqual([
      ['clever.contact-id@sample/9951', 'parent'],
      ['clever.contact-id@sample/9952', 'grandparent'],
    ])
    const contact = clean.entities('person').find(({ id }) => id === 'clever.contact-id@sample/9951')
    expect(contact).toMatchObject({
      otherNames: [{ kind: 'full', fullName: 'Guarda Example' }],
      contactPoints: [
        { kind: 'email', value: 'guarda@example.org' },
        { kind: 'phone', value: '555-0110' },
      ],
    })
  })

  test('is written with as many rows again', async () => {
    const { lines } = await run(await fixture('clean'), 'clever')
    const rows = lines('students.csv').filter((line) => line.includes(',9901,'))
    expect(rows).toHaveLength(2)
    expect(rows[0]).toContain('Guarda Example')
    expect(rows[1]).toContain('Granda Example')
  })
})

test('the enrollment has the school, the grade and the year that the run names', () => {
  expect(
    clean.entities('enrollment').map(({ school, schoolYear, gradeLevel }) => [school, schoolYear, gradeLevel]),
  ).toEqual([
    ['us-ca.cds/99123459900011', 2026, '05'],
    ['us-ca.cds/99123459900011', 2026, 'KG'],
    ['us-ca.cds/99123459900022', 2026, '06'],
    ['us-ca.cds/99123459900022', 2026, 'UG'],
  ])
})

test('statuses: a reported no is said, a blank is not, and meals say which', () => {
  const of = (student: string) =>
    clean
      .entities('studentStatus')
      .filter((one) => one['student'] === student)
      .map(({ kind, value, detail }) => [kind, value, ...(detail === undefined ? [] : [detail])])
  expect(of('us-ca.ssid/9900000001')).toEqual([
    ['english-learner', 'yes'],
    ['meal-eligibility', 'yes', 'free'],
    ['disability', 'no'],
  ])
  expect(of('us-ca.ssid/9900000002')).toContainEqual(['meal-eligibility', 'yes', 'reduced'])
  expect(of('us-ca.ssid/9900000004')).toEqual([])
})

test('two or more races, and an unknown one, are said without naming any', () => {
  const said = clean
    .entities('person')
    .flatMap(({ firstName, races, raceRollup }) =>
      races === undefined && raceRollup === undefined ? [] : [[firstName, races, raceRollup]],
    )
  expect(said).toEqual([
    ['Testa', ['white'], undefined],
    ['Testo', undefined, 'two-or-more'],
    ['Testina', ['asian'], undefined],
    ['Testino', undefined, 'unknown'],
  ])
})

test('a teacher of two schools is one person with two roles', () => {
  const roles = clean.entities('roleAssignment').filter(({ role }) => role === 'teacher')
  expect(roles.map(({ title }) => title)).toEqual(['Teacher', 'Lead teacher', undefined])
  const [first, second, third] = roles.map(({ person }) => person)
  expect([first === second, first === third]).toEqual([true, false])
})

test('the first teacher of a class is the main one, and four are told', () => {
  const teachers = clean.entities('sectionEnrollment').filter(({ role }) => role === 'teacher')
  const of = (section: string) => teachers.filter((one) => one['section'] === `clever.section-id@sample/${section}`)
  expect(of('K-1').map(({ primary }) => primary)).toEqual([true, undefined, undefined, undefined])
  expect(of('K-2')).toHaveLength(1)
  expect(clean.entities('sectionEnrollment').filter(({ role }) => role === 'student')).toHaveLength(4)
})

test('a class names its course and its term', () => {
  expect(clean.entities('course').map(({ title, courseCode, subjects }) => [title, courseCode, subjects])).toEqual([
    ['Mathematics 5', 'MA5', [{ label: 'math' }]],
    ['Science', 'SC6', [{ label: 'science' }]],
  ])
  expect(
    clean.entities('academicSession').map(({ title, begin, end, schoolYear }) => [title, begin, end, schoolYear]),
  ).toEqual([
    ['Year', '2025-08-11', '2026-06-05', 2026],
    ['Autumn', '2025-08-11', '2025-12-19', 2026],
  ])
})

test('a term is written where a class is held in that one alone', async () => {
  const { lines } = await run(await fixture('clean'), 'clever')
  expect(lines('sections.csv')[1]).toContain('Year,08/11/2025,06/05/2026')
})

test('the order of the columns is free, and days have one digit or two', async () => {
  const students = file(
    'students.csv',
    'Dob,First_name,Last_name,Student_id,School_id',
    '3/4/2015,Testa,Example,9901,901',
  )
  const { entities, findings } = await run([students])
  expect(entities('person')[0]).toMatchObject({ birthDate: '2015-03-04', firstName: 'Testa' })
  expect(findings).toEqual([])
})

describe('records of another school year than that of the files', () => {
  const enrollments = (...years: readonly number[]) =>
    years.map((schoolYear) =>
      JSON.stringify({
        id: `enrollment/99${schoolYear}`,
        student: 'us-ca.ssid/9900000001',
        school: 'us-ca.cds/99000010000101',
        schoolYear,
        begin: `${schoolYear - 1}-08-20`,
        gradeLevel: schoolYear === 2026 ? '05' : '04',
      }),
    )
  const district = (...years: readonly number[]) => [
    file(
      'organization.ndjson',
      JSON.stringify({
        id: 'us-ca.cds/99000010000101',
        identifiers: [{ system: 'us-ca.cds', value: '99000010000101' }],
        name: 'Sample School',
        type: 'school',
      }),
    ),
    file(
      'person.ndjson',
      JSON.stringify({
        id: 'us-ca.ssid/9900000001',
        identifiers: [{ system: 'us-ca.ssid', value: '9900000001' }],
        roles: ['student'],
        firstName: 'Testa',
        lastName: 'Example',
        student: {},
      }),
    ),
    file('enrollment.ndjson', ...enrollments(...years)),
  ]
  const gradeIn = async (...years: readonly number[]) => {
    const { lines } = await run(district(...years), 'clever', 'canonical')
    const [head = '', row = ''] = lines('students.csv')
    return row.split(',')[head.split(',').indexOf('Grade')]
  }

  test('are not written, even where no other is there', async () => {
    expect(await gradeIn(2025, 2026)).toBe('5')
    expect(await gradeIn(2026, 2027)).toBe('5')
    expect(await gradeIn(2025)).toBe('')
  })
})
