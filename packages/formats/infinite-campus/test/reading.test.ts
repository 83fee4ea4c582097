import { existsSync } from 'node:fs'
import { detect } from '@nrec-align/convert'
import { describe, expect, test } from 'vitest'
import { infiniteCampus } from '../src/index.ts'
import { countsOf, filesIn, fixture, own, run, skippedIn } from './support/run.ts'

const from = infiniteCampus({ options: { district: 'sample-district' } })
const read = await run(from, fixture('clean'))
const summaries = read.entities('attendanceSummary').map(own)

const school = 'infinite-campus.school-name@sample-district/Example_20School'
const calendar = 'infinite-campus.calendar@sample-district/Example_20School_7c24-25_20Example_20School'

test('what is no data is skipped with its reason, and nothing is found wrong', () => {
  expect(read.findings).toEqual([])
  expect(countsOf(read)).toEqual({ 'adm-ada': [10, 8, 0] })
  expect(skippedIn(read)).toEqual({
    'a blank row between schools': 2,
    'a total of other rows': 3,
    'a school for the census only': 1,
    'a summer school, outside the days of the school year': 1,
    'an extended school year, outside the days of the school year': 1,
  })
})

test('a grade of a calendar is a summary of a group', () => {
  expect(summaries[0]).toEqual({
    organization: school,
    schoolYear: 2025,
    session: calendar,
    gradeLevel: 'KG',
    daysEnrolled: '3600',
    daysPresent: '3420',
    daysAbsent: '180',
    daysUnexcused: '45',
  })
})

test('grades with a leading zero or with blanks around them, and parts of days', () => {
  expect(summaries.slice(1, 3)).toMatchObject([
    { gradeLevel: '01', daysEnrolled: '3555.5', daysPresent: '3455.25', daysAbsent: '100.25', daysUnexcused: '20' },
    { gradeLevel: '02', daysEnrolled: '180', daysAbsent: '0' },
  ])
})

test('grades that are one grade of the common record stay rows of their own', () => {
  const early = summaries.slice(3, 7).map(({ gradeLevel, daysEnrolled }) => [gradeLevel, daysEnrolled])
  expect(early).toEqual([
    ['PK', '1620'],
    ['PK', '1440'],
    ['PK', '1260'],
    ['PR', '0'],
  ])
  expect(new Set(read.entities('attendanceSummary').map(({ id }) => id)).size).toBe(10)
})

test('a row with a student is a summary of that student', () => {
  expect(summaries[8]).toMatchObject({ student: 'local@sample-district/99001', gradeLevel: '09', daysEnrolled: '180' })
  expect(read.entities('person').map(own)).toEqual([
    { firstName: 'Testa', middleName: 'Q', lastName: 'Specimen', student: {} },
    { firstName: 'Testo', lastName: 'Specimen', student: {} },
  ])
})

test('the calendar gives the school year and its name; a school may have several', () => {
  expect(read.entities('academicSession').map(own)).toEqual([
    { title: 'Example School', schoolYear: 2025 },
    { title: 'Evening', schoolYear: 2025 },
    { title: 'Sample Academy', schoolYear: 2025 },
  ])
  expect(read.entities('organization').map(({ name }) => name)).toEqual(['Example School', 'Sample Academy'])
})

test('the file is recognised by its header', async () => {
  const [best] = await detect(fixture('clean'), [infiniteCampus])
  expect(best).toMatchObject({ format: 'infinite-campus', recognised: true })
})

const samples = new URL('../../../../../shared/samples/infinite-campus/', import.meta.url)
const here = existsSync(samples)

describe.skipIf(!here)('the published sample file', async () => {
  const sample = await run(from, here ? filesIn(samples) : [])

  test('eight rows of data; the total and the blank row are skipped', () => {
    expect(countsOf(sample)).toEqual({ 'adm-ada': [8, 2, 0] })
    expect(skippedIn(sample)).toEqual({ 'a total of other rows': 1, 'a blank row between schools': 1 })
  })

  test('years, grades and days are those of the cells; a grade that nobody knows is reported', () => {
    expect(sample.findings).toEqual(['adm-ada 4 Grade unknown-code'])
    const rows = sample.entities('attendanceSummary')
    expect(rows.map(({ schoolYear }) => schoolYear)).toEqual([2014, 2015, 2016, 2017, 2020, 2021, 2022, 2023])
    expect(rows.map(({ gradeLevel }) => gradeLevel)).toEqual(['PK', '01', '02', 'other', 'KG', 'PK', '08', '07'])
    for (const { daysEnrolled, daysAbsent, daysPresent } of rows)
      expect(Number(daysAbsent) + Number(daysPresent)).toBe(Number(daysEnrolled))
  })
})
