import { versionOf } from '@nrec-align/mapping'
import { expect, test } from 'vitest'
import { infiniteCampus } from '../src/index.ts'

const { layouts, readOnly } = versionOf(infiniteCampus())
const [layout] = layouts

test('the 16 columns of the report, in order', () => {
  expect(layouts).toHaveLength(1)
  expect(layout?.variants.map(({ columns }) => columns)).toEqual([
    [
      'School',
      'Calendar',
      'Grade',
      'Student Count',
      'Student Last Name',
      'Student First Name',
      'Student Middle Initial',
      'Student Number',
      'Membership Days',
      'Absent Days',
      'Present Days',
      'ADM',
      'ADA',
      'Unexcused Days',
      'Absences avg. Daily',
      'Percent In Attendance',
    ],
  ])
})

test('what is worked out of the days, and the number of students, has no common field', () => {
  expect(Object.keys(layout?.carried ?? {})).toEqual([
    'Student Count',
    'ADM',
    'ADA',
    'Absences avg. Daily',
    'Percent In Attendance',
  ])
})

test('a row is blank only when all of its cells are', () => {
  expect(Object.keys(layout?.skip?.[0]?.where ?? {})).toEqual(layout?.variants[0]?.columns)
})

test('a report is never written', () => {
  expect(readOnly).toBeDefined()
})
