import { type Layout, versionOf } from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { studentTracker } from '../src/index.ts'

const { layouts, bindings } = versionOf(studentTracker())
const layoutOf = (id: string): Layout | undefined => layouts.find((layout) => layout.id === id)
const columnsOf = (id: string): readonly string[] => layoutOf(id)?.variants[0]?.columns ?? []

/** Names of the fields that real files of high schools have. */
const highSchool =
  'Record_Found_Y/N High_School_Code High_School_Grad_Date College_Code/Branch College_Name College_State 2-year/4-year Public/Private Enrollment_Begin Enrollment_End Enrollment_Status Graduated Graduation_Date Degree_Title Major Program_Code'.split(
    ' ',
  )

describe('the three headers of the detail file', () => {
  test('of colleges and programs: thirty-three names with blanks', () => {
    const names = columnsOf('detail')
    expect(names.slice(0, 13)).toEqual([
      'Your Unique Identifier',
      'First Name',
      'Middle Initial',
      'Last Name',
      'Name Suffix',
      'Requester Return Field',
      'Record Found Y/N',
      'Search Date',
      'College Code/Branch',
      'College Name',
      'College State',
      '2-year / 4-year',
      'Public / Private',
    ])
    expect(names.at(-1)).toBe('College Sequence')
    expect(names).toHaveLength(33)
  })

  test('of high schools: names with lines', () => {
    expect(columnsOf('detail-high-school').filter((name) => highSchool.includes(name))).toEqual(highSchool)
  })

  test('of high schools, in capitals', () => {
    expect(columnsOf('detail-high-school-capitals')).toEqual(
      columnsOf('detail-high-school').map((name) => name.toUpperCase()),
    )
  })
})

test('the graduates file has the letters A to AB, and dates at I and L', () => {
  const names = columnsOf('graduates')
  expect(names).toHaveLength(28)
  expect([names[0], names[8], names[11], names[26], names[27]]).toEqual([
    'Record Type',
    'Date of Birth',
    'High School Graduation Date',
    'Program Code',
    'End of Data',
  ])
  expect(names[15]).toBe('Column P')
  expect(layoutOf('graduates')).toMatchObject({ provisional: true, confidence: 'unverified' })
})

test('no column of the student that may hold a social security number is ever read', () => {
  const secret = (id: string): readonly string[] =>
    Object.entries(layoutOf(id)?.columns ?? {}).flatMap(([name, { privacy }]) => (privacy === 'secret' ? [name] : []))
  expect(secret('graduates')).toEqual(['Column B', 'Column D', 'Column F', 'Column G', 'Column H'])
  expect(secret('request')).toEqual(['SSN'])
})

test('the request file has the twelve places of its students', () => {
  expect(columnsOf('request')).toEqual([
    'Record Type',
    'SSN',
    'First Name',
    'Middle Initial',
    'Last Name',
    'Suffix',
    'Date of Birth',
    'Search Begin Date',
    'Blank',
    'School Code',
    'Branch Code',
    'Requester Return Field',
  ])
  expect(columnsOf('request-header')).toHaveLength(7)
  expect(columnsOf('request-trailer')).toHaveLength(2)
})

test('a detail file is never written', () => {
  const written = bindings
    .filter(({ grain }) => grain === 'postsecondaryEnrollment')
    .flatMap(({ pairs }) => Object.values(pairs).filter(([, , facts]) => facts?.mode !== 'decodeOnly'))
  expect(written).toEqual([])
})

test('the declaration is data: it survives JSON', () => {
  expect(JSON.parse(JSON.stringify(studentTracker.format))).toEqual(studentTracker.format)
})
