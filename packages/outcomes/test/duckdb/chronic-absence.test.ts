import { type ChronicAbsenceMeasure, chronicAbsence, consistentAttendance, figureId } from '@nrec-align/outcomes'
import { describe, expect, test } from 'vitest'
import { compute, records, shown, sums } from './compute.ts'

const tenth = { parts: 1, outOf: 10, inclusive: true }
const federal = chronicAbsence({ boundary: tenth, floor: { days: 10, of: 'enrolled', inclusive: true }, per: 'place' })
const california = chronicAbsence({
  boundary: tenth,
  floor: { days: 30, of: 'expected', inclusive: false },
  per: 'place',
})
const rhodeIsland = chronicAbsence({
  boundary: { days: 18, inclusive: true },
  floor: { days: 90, of: 'enrolled', inclusive: true },
  per: 'place',
})

const days = (student: string, school: string, daysEnrolled: string, daysAbsent: string) => ({
  student,
  organization: school,
  schoolYear: 2025,
  daysEnrolled,
  daysAbsent,
})

const enrollment = (student: string, school: string, more: object = {}) => ({
  student,
  school,
  schoolYear: 2025,
  ...more,
})

const oneStudent = async (measure: ChronicAbsenceMeasure, enrolled: string, absent: string) =>
  shown(
    await compute(
      measure,
      {
        enrollment: records(enrollment('testa', 'a')),
        attendanceSummary: records(days('testa', 'a', enrolled, absent)),
      },
      { by: ['school'] },
    ),
  )['a 2025']

describe('the boundary', () => {
  test.each([
    ['30', '3', '1/1'],
    ['180', '18', '1/1'],
    ['180', '17.5', '0/1'],
    ['175', '17.5', '1/1'],
    ['180', '17.999', '0/1'],
    ['0', '0', undefined],
  ])('of %s days enrolled and %s missed', async (enrolled, absent, expected) => {
    expect(await oneStudent(federal, enrolled, absent)).toBe(expected)
  })

  test('is met exactly at a tenth of every number of days', async () => {
    const enrolled = Array.from({ length: 19 }, (_, index) => (index + 1) * 10)
    const students = enrolled.map((length) => ({ id: `s${length}`, length }))
    const figures = await compute(federal, {
      enrollment: records(...students.map(({ id }) => enrollment(id, 'a'))),
      attendanceSummary: records(
        ...students.map(({ id, length }) => days(id, 'a', String(length), String(length / 10))),
      ),
    })
    expect(shown(figures)['a 2025']).toBe('19/19')
  })

  test('may be a number of days, and leave out who was enrolled too short', async () => {
    expect(await oneStudent(rhodeIsland, '180', '18')).toBe('1/1')
    expect(await oneStudent(rhodeIsland, '180', '17.5')).toBe('0/1')
    expect(await oneStudent(rhodeIsland, '90', '20')).toBe('1/1')
    expect(await oneStudent(rhodeIsland, '89', '20')).toBeUndefined()
  })
})

test('three days of thirty count federally and not in California, which asks for more than thirty', async () => {
  expect(await oneStudent(federal, '30', '3')).toBe('1/1')
  expect(await oneStudent(california, '30', '3')).toBeUndefined()
  expect(await oneStudent(california, '31', '4')).toBe('1/1')
})

test('the floor of ten days is inclusive', async () => {
  expect(await oneStudent(federal, '10', '1')).toBe('1/1')
  expect(await oneStudent(federal, '9', '9')).toBeUndefined()
})

describe('a student of two schools', () => {
  const given = {
    enrollment: records(enrollment('testa', 'a'), enrollment('testa', 'b')),
    attendanceSummary: records(days('testa', 'a', '40', '8'), days('testa', 'b', '140', '4')),
  }

  test('is chronically absent at one of them and not in the district, and the schools do not add up to it', async () => {
    const result = await compute(federal, given)
    expect(shown(result)).toEqual({ 'a 2025': '1/1', 'b 2025': '0/1', 'district 2025': '0/1' })
    expect(result.relations).toEqual([])
  })

  test('counts at each where schools are told, in the district too, of one person', async () => {
    const result = await compute(chronicAbsence({ boundary: tenth, per: 'school' }), given)
    expect(shown(result)).toEqual({ 'a 2025': '1/1', 'b 2025': '0/1', 'district 2025': '1/2' })
    expect(result.figures.find(({ place }) => place.kind === 'district')?.people).toBe(1)
    expect(sums(result, figureId)).toEqual(['places: district 2025 = a 2025 + b 2025'])
  })
})

describe('days missed', () => {
  const absence = (fields: object) =>
    compute(
      federal,
      {
        enrollment: records(enrollment('testa', 'a')),
        attendanceSummary: records({
          student: 'testa',
          organization: 'a',
          schoolYear: 2025,
          daysEnrolled: '100',
          ...fields,
        }),
      },
      { by: ['school'] },
    ).then((result) => shown(result)['a 2025'])

  test('are the reasons together where no total is told, suspension out of school among them', async () => {
    const reasons = { daysExcused: '3', daysUnexcused: '2', daysIncompleteStudy: '1' }
    expect(await absence({ ...reasons, daysOutOfSchoolSuspension: '4' })).toBe('1/1')
    expect(await absence({ ...reasons, daysOutOfSchoolSuspension: '3' })).toBe('0/1')
  })

  test('are what presence leaves where nothing else is told, days of in-school suspension being present', async () => {
    expect(await absence({ daysPresent: '90' })).toBe('1/1')
    expect(await absence({ daysPresent: '90', daysInSchoolSuspension: '1' })).toBe('0/1')
  })

  test('are not known of excused days alone', async () => {
    expect(await absence({ daysExcused: '20' })).toBe('no-data +1')
  })
})

test('who is enrolled without attendance is missing, who is exempt is not asked for', async () => {
  const result = await compute(federal, {
    enrollment: records(enrollment('testa', 'a'), enrollment('testb', 'a'), enrollment('testc', 'a')),
    attendanceSummary: records(days('testa', 'a', '100', '50'), { ...days('testc', 'a', '100', '0'), exempt: true }),
  })
  expect(shown(result)['a 2025']).toBe('1/1 +1')
})

test('a record without any attendance gives a reason and no zero', async () => {
  const result = await compute(federal, { enrollment: records(enrollment('testa', 'a')) })
  expect(shown(result)).toEqual({ 'a 2025': 'no-data +1', 'district 2025': 'no-data +1' })
})

test('grades go by the days, else by the enrollment', async () => {
  const sixth = chronicAbsence({ boundary: tenth, per: 'place', grades: ['06'] })
  const result = await compute(sixth, {
    enrollment: records(enrollment('testa', 'a', { gradeLevel: '06' }), enrollment('testb', 'a', { gradeLevel: '07' })),
    attendanceSummary: records(days('testa', 'a', '100', '50'), days('testb', 'a', '100', '50')),
  })
  expect(shown(result)['a 2025']).toBe('1/1')
})

test('consistent attendance over nine tenths is what chronic absence leaves', async () => {
  const consistent = consistentAttendance({ boundary: { parts: 9, outOf: 10, inclusive: false }, per: 'place' })
  const given = {
    enrollment: records(enrollment('testa', 'a'), enrollment('testb', 'a')),
    attendanceSummary: records(days('testa', 'a', '180', '18'), days('testb', 'a', '180', '17.5')),
  }
  expect(shown(await compute(consistent, given))['a 2025']).toBe('1/2')
  expect(shown(await compute(federal, given))['a 2025']).toBe('1/2')
})

test('consistent attendance may ask for days present', async () => {
  const present = consistentAttendance({
    boundary: { parts: 96, outOf: 100, inclusive: true },
    floor: { days: 30, of: 'present', inclusive: false },
    per: 'place',
  })
  const given = {
    enrollment: records(enrollment('testa', 'a'), enrollment('testb', 'a')),
    attendanceSummary: records(days('testa', 'a', '50', '2'), days('testb', 'a', '30', '0')),
  }
  expect(shown(await compute(present, given))['a 2025']).toBe('1/1')
})

test('boundaries are whole numbers', () => {
  expect(() => chronicAbsence({ boundary: { parts: 0.1, outOf: 1, inclusive: true }, per: 'place' })).toThrow(
    RangeError,
  )
  expect(() => chronicAbsence({ boundary: { parts: 11, outOf: 10, inclusive: true }, per: 'place' })).toThrow(
    RangeError,
  )
})
