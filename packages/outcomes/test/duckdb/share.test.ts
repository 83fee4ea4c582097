import { type Conditions, people, share } from '@nrec-align/outcomes'
import { describe, expect, test } from 'vitest'
import { compute, records, shown } from './compute.ts'

const student = (name: string, gradeLevel: string, schoolYear = 2025) => ({
  student: name,
  school: 'a',
  schoolYear,
  gradeLevel,
})

const takesPart = share({
  population: people('enrollment', { gradeLevel: ['06', '07'] }),
  denominator: people('enrollment'),
  numerator: people('participation', { programKind: 'after-school' }),
})

const participation = (participant: string, begin: string, end?: string) => ({
  participant,
  programKind: 'after-school',
  begin,
  ...(end === undefined ? {} : { end }),
})

const enrollment = records(
  student('testa', '06'),
  student('testb', '07'),
  student('testc', '08'),
  student('testd', '06'),
)

test('those of a set who are in another, in the year of the figure', async () => {
  const result = await compute(takesPart, {
    enrollment,
    participation: records(
      participation('testa', '2024-09-01'),
      participation('testb', '2023-09-01', '2024-06-30'),
      participation('testc', '2024-09-01'),
      participation('testd', '2025-06-30'),
    ),
  })
  expect(shown(result)['a 2025']).toBe('2/3')
})

test('without any record of the other entity nothing is known', async () => {
  expect(shown(await compute(takesPart, { enrollment }))['a 2025']).toBe('no-data +3')
})

test('those of whom the answer is unknown are missing', async () => {
  const atHome = share({
    population: people('enrollment'),
    denominator: people('studentStatus', { kind: 'homeless' }),
    numerator: people('studentStatus', { kind: 'homeless', value: 'yes' }),
  })
  const status = (name: string, value: string) => ({ student: name, kind: 'homeless', value, schoolYear: 2025 })
  const result = await compute(atHome, {
    enrollment,
    studentStatus: records(status('testa', 'yes'), status('testb', 'no')),
  })
  expect(shown(result)['a 2025']).toBe('1/2 +2')
})

describe('a condition', () => {
  const met = async (
    entity: 'assessmentResult' | 'student' | 'attendanceSummary',
    where: Conditions,
    given: Record<string, readonly object[]>,
  ) => {
    const measure = share({
      population: people('enrollment'),
      denominator: people('enrollment'),
      numerator: people(entity, where),
    })
    return shown(await compute(measure, { enrollment: records(student('testa', '06')), ...given }, { by: ['school'] }))[
      'a 2025'
    ]
  }
  const days = {
    attendanceSummary: records({ student: 'testa', organization: 'a', schoolYear: 2025, daysEnrolled: '10' }),
  }
  const person = {
    person: [
      {
        id: 'testa',
        races: ['asian', 'white'],
        student: { gradeLevel: '06' },
        addresses: [{ use: 'residence', city: 'Sampleton' }],
      },
    ],
  }

  test('on numbers compares numbers and no texts', async () => {
    expect(await met('attendanceSummary', { daysEnrolled: { atLeast: '9' } }, days)).toBe('1/1')
    expect(await met('attendanceSummary', { daysEnrolled: '10.0' }, days)).toBe('1/1')
    expect(await met('attendanceSummary', { daysEnrolled: { atMost: '9.999' } }, days)).toBe('0/1')
  })

  test('on a list is met by one of its entries', async () => {
    expect(await met('student', { races: 'white' }, person)).toBe('1/1')
    expect(await met('student', { races: ['black-or-african-american'] }, person)).toBe('0/1')
  })

  test('reaches the parts of a record', async () => {
    expect(await met('student', { gradeLevel: '06', 'addresses[residence].city': 'Sampleton' }, person)).toBe('1/1')
    expect(await met('student', { 'addresses[mailing].city': { present: true } }, person)).toBe('0/1')
    expect(await met('student', { 'addresses[mailing].city': { present: false } }, person)).toBe('1/1')
  })

  test('holds a text with quotes as a text', async () => {
    expect(await met('student', { 'addresses[residence].city': "Sampleton' OR 'a' = 'a" }, person)).toBe('0/1')
  })

  test('on a field that does not exist is refused', () => {
    expect(() => people('enrollment', { gradelevel: '06' })).toThrow('enrollment has no field gradelevel')
  })
})
