import { versionOf } from '@nrec-align/mapping'
import { expect, test } from 'vitest'
import { powerschool } from '../src/index.ts'

const { layouts, bindings, readOnly } = versionOf(powerschool())

/** How many columns each table has in the export of a district. */
const counts = {
  schools: 49,
  students: 152,
  reenrollments: 24,
  terms: 26,
  attendance_code: 17,
  attendance: 29,
  courses: 89,
  sections: 63,
  cc: 40,
  schoolstaff: 42,
  users: 67,
}

test('eleven tables with the columns of an export', () => {
  expect(Object.fromEntries(layouts.map(({ id, columns }) => [id, Object.keys(columns).length]))).toEqual(counts)
})

test('in the order of the export: an id first, then dcid, then by name', () => {
  const [first, second, third] = layouts.find(({ id }) => id === 'students')?.variants[0]?.columns ?? []
  expect([first, second, third]).toEqual(['id', 'dcid', 'alert_discipline'])
})

test('social security numbers and passwords are secret and thrown away', () => {
  const secret = layouts.flatMap(({ id, columns }) =>
    Object.entries(columns).flatMap(([name, { privacy }]) => (privacy === 'secret' ? [`${id} ${name}`] : [])),
  )
  expect(secret).toEqual([
    'students ssn',
    'students student_web_password',
    'students web_password',
    'students wm_password',
    'users password',
    'users powergradepw',
    'users ssn',
    'users teacherloginpw',
    'users wm_password',
  ])
})

test('codes of the district are carried and not guessed at', () => {
  const students = layouts.find(({ id }) => id === 'students')
  for (const name of ['entrycode', 'exitcode', 'ethnicity', 'track', 'districtofresidence'] as const)
    expect(students?.carried?.[name]).toBe('The district makes its own codes for it.')
})

test('schools are named by their school_number, never by the id of their record', () => {
  const paired = bindings
    .filter(({ layout }) => layout === 'schools')
    .flatMap(({ pairs }) => Object.values(pairs).flatMap(([columns]) => columns))
  expect(paired).toContain('school_number')
  expect(paired).not.toContain('id')
})

test('it is only read', () => {
  expect(readOnly).toBe('The numbers by which the tables name each other are given by the system alone')
})
