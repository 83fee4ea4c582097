import { describe, expect, test } from 'vitest'
import { pims } from '../src/index.ts'
import { bindingsOf, layoutOf } from './read-fixture.ts'

const version = pims.format.versions[0]

/** Places, collected fields, and fields required of every record, counted in the published templates. */
test.each([
  ['student', 226, 70, 33],
  ['student-snapshot', 226, 71, 34],
  ['school-enrollment', 10, 10, 7],
  ['programs-fact', 18, 9, 6],
  ['special-education-snapshot', 80, 24, 15],
  ['school-calendar', 21, 19, 15],
  ['student-calendar-fact', 16, 15, 13],
  ['course', 79, 15, 12],
  ['student-course-enrollment', 24, 14, 11],
  ['person', 10, 10, 3],
  ['incident', 25, 11, 7],
  ['incident-offender', 22, 18, 8],
  ['incident-offender-infraction', 7, 7, 7],
  ['incident-offender-action', 11, 8, 5],
])('%s has %i places, of which %i are collected and %i required', (id, places, collected, required) => {
  const columns = Object.values(layoutOf(id).columns)
  expect(columns).toHaveLength(places)
  expect(columns.filter(({ placeholder }) => placeholder !== true)).toHaveLength(collected)
  expect(columns.filter((column) => column.required === 'always')).toHaveLength(required)
})

test('the layouts are those fourteen', () => {
  expect(version?.layouts).toHaveLength(14)
})

const positionIn = (id: string, name: string): number => Object.keys(layoutOf(id).columns).indexOf(name) + 1

/** Read in the published templates. */
test.each([
  ['student', 'SUBMITTING AUN', 1],
  ['student', 'PASECUREID', 4],
  ['student', 'GRADE', 10],
  ['student', 'BIRTH DATE', 14],
  ['student', 'RACE / ETHNICITY', 27],
  ['student', 'EL STATUS', 41],
  ['student', 'GRAD STATUS', 65],
  ['student', 'ALTERNATE STUDENT ID', 93],
  ['student', 'SCHOOL ENTRY DATE', 99],
  ['student', 'DISTRICT OF RESIDENCE AUN', 117],
  ['student', 'LAST NAME', 133],
  ['student', 'FIRST NAME', 134],
  ['student', 'MILITARY FAMILY CODE', 207],
  ['student', 'PASA TESTING AGENCY AUN', 226],
  ['student-snapshot', 'SNAPSHOT DATE', 83],
  ['student-snapshot', 'FIRST NAME', 134],
  ['school-enrollment', 'ENROLLMENT DATE', 6],
  ['school-enrollment', 'ENROLLMENT CODE', 7],
  ['school-enrollment', 'ENROLLMENT COMMENT', 8],
  ['programs-fact', 'PGM PARTICIPATION INFORMATION CODE', 18],
  ['special-education-snapshot', 'SNAPSHOT DATE', 35],
  ['special-education-snapshot', 'RACE/ETHNICITY', 80],
  ['student-calendar-fact', 'DAYS ABSENT – UNEXCUSED', 16],
  ['course', 'CAMBRIDGE ADVANCED COURSE INDICATOR', 79],
  ['incident', 'UNFOUNDED INDICATOR', 24],
])('%s: %s stands at place %i', (id, name, position) => {
  expect(positionIn(id, name)).toBe(position)
})

describe('places at which nothing is collected', () => {
  test('are named by their number', () => {
    expect(positionIn('student', 'Position 83 (not collected)')).toBe(83)
    expect(positionIn('student-snapshot', 'Position 83 (not collected)')).toBe(0)
    expect(positionIn('student-calendar-fact', 'Position 12 (not collected)')).toBe(12)
  })

  test('are thrown away in every template', () => {
    for (const { columns, dropped } of version?.layouts ?? []) {
      const names = Object.entries(columns).flatMap(([name, { placeholder }]) => (placeholder === true ? [name] : []))
      expect(Object.keys(dropped ?? {})).toEqual(names)
    }
  })
})

test('a snapshot says what the student row says, in the same fields', () => {
  const told = (id: string) => bindingsOf(id).map(({ id: name, pairs }) => [name, pairs])
  expect(told('student-snapshot')).toEqual(told('student'))
})

test('fifteen standings are statements of the agency for the year', () => {
  const statuses = bindingsOf('student').filter(({ grain }) => grain === 'studentStatus')
  expect(statuses).toHaveLength(15)
  for (const { side, pairs } of statuses) {
    expect(side?.of).toBe('student')
    expect(pairs['schoolYear']?.[0]).toBe('SCHOOL YEAR DATE')
    expect(pairs['organization.identifiers[us-pa.aun]']?.[0]).toBe('SUBMITTING AUN')
  }
})

test('the key of an event is agency, school, year, student, day and code', () => {
  expect(layoutOf('school-enrollment').recordKey).toEqual([
    'SUBMITTING AUN',
    'SCHOOL NUMBER',
    'SCHOOL YEAR DATE',
    'PASECUREID',
    'ENROLLMENT DATE',
    'ENROLLMENT CODE',
  ])
})
