import { describe, expect, test } from 'vitest'
import { type ReadRecord, readFixture } from './support/read.ts'

const sourcedId = '[oneroster.sourced-id@sample-sis]'

const valuesOf = (record: ReadRecord | undefined, binding: string): readonly Readonly<Record<string, string>>[] =>
  (record?.found ?? []).filter(([id]) => id === binding).map(([, values]) => values)

/** The record of a file with this sourcedId, found by place. */
const record = (version: '1.1' | '1.2', file: string, place: number): ReadRecord | undefined =>
  readFixture(version === '1.2' ? 'clean' : 'clean-1.1', version, file)[place - 1]

test.each([
  'academicSessions',
  'categories',
  'classes',
  'courses',
  'demographics',
  'enrollments',
  'lineItems',
  'orgs',
  'results',
  'roles',
  'users',
])('nothing is found wrong with %s', (file) => {
  expect(readFixture('clean', '1.2', file).flatMap(({ findings }) => findings)).toEqual([])
})

describe('orgs', () => {
  test('a school', () => {
    expect(record('1.2', 'orgs', 2)?.found).toEqual([
      [
        'school',
        {
          [sourcedId]: 'school-1',
          '[us-ca.cds]': '99000000000011',
          name: 'Sample Elementary School',
          type: 'school',
          [`parentOrganization.${sourcedId}`]: 'district-1',
        },
      ],
    ])
  })

  test('a district and a department', () => {
    expect(record('1.2', 'orgs', 1)?.found.map(([id]) => id)).toEqual(['district'])
    expect(valuesOf(record('1.2', 'orgs', 4), 'organization')[0]?.type).toBe('department')
  })
})

describe('users', () => {
  test('a student with two guardians', () => {
    const student = record('1.2', 'users', 1)
    expect(valuesOf(student, 'user')).toEqual([
      {
        [sourcedId]: 'student-1',
        '[us-ca.ssid]': '9000000001',
        '[local@sample-unified]': '000123 000123',
        username: 'testa.sampleton',
        firstName: 'Testa',
        lastName: 'Sampleton',
        middleName: 'Q',
        gradeLevel: 'KG',
        'otherNames[preferred].firstName': 'Tess',
        genderIdentity: 'she/her',
      },
    ])
    expect(valuesOf(student, 'guardian')).toEqual([
      { [`student.${sourcedId}`]: 'student-1', [`person.${sourcedId}`]: 'guardian-1' },
      { [`student.${sourcedId}`]: 'student-1', [`person.${sourcedId}`]: 'guardian-2' },
    ])
  })

  test('the master identifier has the scope of the package', () => {
    expect(valuesOf(record('1.2', 'users', 3), 'user')[0]?.['[oneroster.master-id@sample-sis]']).toBe('m-3')
  })

  test('telephone, text messages and e-mail of a guardian', () => {
    expect(valuesOf(record('1.2', 'users', 7), 'user')[0]).toMatchObject({
      'contactPoints[email].value': 'parenta@example.org',
      'contactPoints[mobile].value': '555-0102',
      'contactPoints[phone].value': '555-0101',
    })
  })
})

describe('users of version 1.1', () => {
  test('a student in two schools has two enrollments', () => {
    expect(valuesOf(record('1.1', 'users', 6), 'enrollment')).toEqual([
      { [`student.${sourcedId}`]: 'student-6', [`school.${sourcedId}`]: 'school-2' },
      { [`student.${sourcedId}`]: 'student-6', [`school.${sourcedId}`]: 'school-1' },
    ])
  })

  test('a teacher has a role in each body and no enrollment', () => {
    const teacher = record('1.1', 'users', 10)
    expect(valuesOf(teacher, 'role').map((values) => values[`organization.${sourcedId}`])).toEqual([
      'school-2',
      'district-1',
    ])
    expect(valuesOf(teacher, 'role').every((values) => values.role === 'teacher')).toBe(true)
    expect(valuesOf(teacher, 'enrollment')).toEqual([])
  })

  test('on a row of a parent the others are the students', () => {
    expect(valuesOf(record('1.1', 'users', 7), 'student-of-guardian')).toEqual([
      { [`student.${sourcedId}`]: 'student-1', [`person.${sourcedId}`]: 'guardian-1' },
      { [`student.${sourcedId}`]: 'student-2', [`person.${sourcedId}`]: 'guardian-1' },
    ])
    expect(valuesOf(record('1.1', 'users', 7), 'guardian')).toEqual([])
  })
})

describe('roles', () => {
  test('the day before the end date is the last day', () => {
    expect(record('1.2', 'roles', 2)?.found).toEqual([
      [
        'enrollment',
        {
          [sourcedId]: 'role-2',
          begin: '2025-08-11',
          end: '2025-12-19',
          enrollmentKind: 'primary',
          [`student.${sourcedId}`]: 'student-2',
          [`school.${sourcedId}`]: 'school-1',
        },
      ],
    ])
  })

  test('an administrator of a district', () => {
    expect(valuesOf(record('1.2', 'roles', 12), 'role')).toEqual([
      {
        [sourcedId]: 'role-12',
        begin: '2025-08-11',
        primary: 'false',
        role: 'administrator',
        [`person.${sourcedId}`]: 'teacher-2',
        [`organization.${sourcedId}`]: 'district-1',
      },
    ])
  })
})

describe('demographics', () => {
  const [asian, two, hispanic, unstated, blank] = readFixture('clean', '1.2', 'demographics').map(
    (one) => valuesOf(one, 'demographics')[0],
  )

  test('races, ethnicity and place of birth', () => {
    expect(asian).toEqual({
      [sourcedId]: 'student-1',
      birthDate: '2020-02-29',
      sex: 'female',
      races: 'asian',
      hispanicLatino: 'false',
      'birthPlace.country': 'US',
      'birthPlace.stateProvince': 'US-CA',
      'birthPlace.city': 'Sampleville',
    })
    expect(two).toMatchObject({ races: 'black-or-african-american|white', raceRollup: 'two-or-more' })
    expect(hispanic).toMatchObject({ sex: 'nonbinary', races: 'white', hispanicLatino: 'true' })
  })

  test('false in every column names no race, and blank says nothing', () => {
    expect(unstated).toEqual({
      [sourcedId]: 'student-4',
      birthDate: '2011-01-01',
      sex: 'not-selected',
      hispanicLatino: 'false',
    })
    expect(blank).toEqual({ [sourcedId]: 'student-5', birthDate: '2010-12-31', sex: 'female' })
  })
})

describe('terms, courses and classes', () => {
  test('a semester', () => {
    expect(valuesOf(record('1.2', 'academicSessions', 2), 'academic-session')).toEqual([
      {
        [sourcedId]: 'fall-2026',
        title: 'Fall semester',
        sessionType: 'semester',
        begin: '2025-08-11',
        end: '2025-12-19',
        schoolYear: '2026',
        [`parentSession.${sourcedId}`]: 'year-2026',
      },
    ])
  })

  test('a class in two terms', () => {
    expect(valuesOf(record('1.2', 'classes', 2), 'class')).toEqual([
      {
        [sourcedId]: 'class-2',
        title: 'Algebra, period 2',
        sectionCode: 'MA-1-2',
        sectionType: 'scheduled',
        [`course.${sourcedId}`]: 'course-2',
        [`school.${sourcedId}`]: 'school-2',
        [`sessions.${sourcedId}`]: 'fall-2026 spring-2026',
      },
    ])
  })

  test('the main teacher of a class', () => {
    expect(valuesOf(record('1.2', 'enrollments', 3), 'section-enrollment')).toEqual([
      {
        [sourcedId]: 'member-3',
        role: 'teacher',
        primary: 'true',
        begin: '2025-08-11',
        [`section.${sourcedId}`]: 'class-1',
        [`person.${sourcedId}`]: 'teacher-1',
      },
    ])
  })
})

describe('marks', () => {
  test('a kind of work and its share of the final mark', () => {
    expect(valuesOf(record('1.2', 'categories', 1), 'category')).toEqual([
      { [sourcedId]: 'category-1', title: 'Homework', weight: '40' },
    ])
    expect(valuesOf(record('1.2', 'categories', 3), 'category')).toEqual([
      { [sourcedId]: 'category-3', title: 'Practice' },
    ])
  })

  const unitTest = {
    [sourcedId]: 'item-2',
    title: 'Test, first unit',
    description: 'Linear equations and inequalities',
    assignedDate: '2025-10-06',
    dueDate: '2025-10-06',
    minimumScore: '0',
    maximumScore: '100',
    [`section.${sourcedId}`]: 'class-2',
    [`category.${sourcedId}`]: 'category-2',
    [`session.${sourcedId}`]: 'fall-2026',
  }

  test('a piece of work, under either name of the column of its session', () => {
    expect(valuesOf(record('1.2', 'lineItems', 2), 'line-item')).toEqual([unitTest])
    expect(valuesOf(record('1.1', 'lineItems', 2), 'line-item')).toEqual([unitTest])
  })

  const mark = {
    [sourcedId]: 'result-3',
    gradeKind: 'item',
    scoreStatus: 'partially-graded',
    numericGrade: '61.25',
    gradeDate: '2025-10-08',
    [`assignment.${sourcedId}`]: 'item-2',
    [`student.${sourcedId}`]: 'student-4',
  }

  test('a mark as a number; the class stands beside it in version 1.2 only', () => {
    expect(valuesOf(record('1.2', 'results', 3), 'result')).toEqual([{ ...mark, [`section.${sourcedId}`]: 'class-2' }])
    expect(valuesOf(record('1.1', 'results', 3), 'result')).toEqual([mark])
  })

  test('a mark in words', () => {
    expect(valuesOf(record('1.2', 'results', 5), 'result')[0]).toMatchObject({
      scoreStatus: 'graded',
      letterGrade: 'secure',
      [`assignment.${sourcedId}`]: 'item-3',
    })
  })

  test('work that was not handed in has no mark', () => {
    const [values] = valuesOf(record('1.2', 'results', 2), 'result')
    expect(values?.scoreStatus).toBe('not-submitted')
    expect(Object.keys(values ?? {})).not.toContain('numericGrade')
  })
})

test('a delta row asks for removal and says when it changed', () => {
  expect(readFixture('delta', '1.2', 'roles')[0]?.found[0]?.[1]).toMatchObject({
    recordStatus: 'deleted',
    modifiedAt: '2025-10-01T08:30:00.000Z',
  })
})

test('a mark that is replaced and one that is to be removed', () => {
  const [replaced, removed] = readFixture('delta', '1.2', 'results').map((one) => valuesOf(one, 'result')[0])
  expect(replaced).toMatchObject({ recordStatus: 'active', numericGrade: '19', gradeDate: '2025-09-30' })
  expect(removed).toMatchObject({ recordStatus: 'deleted', modifiedAt: '2025-10-01T08:30:00.000Z' })
})
