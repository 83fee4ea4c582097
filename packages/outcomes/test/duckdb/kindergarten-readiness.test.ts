import { kindergartenReadiness } from '@nrec-align/outcomes'
import { expect, test } from 'vitest'
import { compute, records, shown } from './compute.ts'

const child = (student: string, school = 'a') => ({ student, school, schoolYear: 2025, gradeLevel: 'KG' })

const result = (student: string, proficiency: string, more: object = {}) => ({
  student,
  assessment: 'example:kra',
  subject: 'early-learning',
  gradeLevelWhenAssessed: 'KG',
  schoolYear: 2025,
  date: '2024-09-10',
  period: 'fall',
  proficiency,
  ...more,
})

const named = kindergartenReadiness({ instrument: 'example:kra' })
const unnamed = kindergartenReadiness()

test('a child is ready who meets the standard in every domain', async () => {
  const figures = await compute(named, {
    enrollment: records(child('testa'), child('testb'), child('testc')),
    assessmentResult: records(
      result('testa', 'meets'),
      result('testa', 'exceeds', { subject: 'mathematics' }),
      result('testb', 'meets'),
      result('testb', 'approaching', { subject: 'mathematics' }),
    ),
  })
  expect(shown(figures)['a 2025']).toBe('1/2 +1')
})

test('spring is not the beginning of the year', async () => {
  const figures = await compute(named, {
    enrollment: records(child('testa')),
    assessmentResult: records(result('testa', 'meets', { period: 'spring' })),
  })
  expect(shown(figures)['a 2025']).toBe('no-data +1')
})

test('instruments are never added up: a district of two has no value, each school has its own', async () => {
  const given = {
    enrollment: records(child('testa'), child('testb', 'b')),
    assessmentResult: records(result('testa', 'meets'), result('testb', 'meets', { assessment: 'example:other' })),
  }
  const figures = await compute(unnamed, given)
  expect(shown(figures)).toEqual({ 'a 2025': '1/1', 'b 2025': '1/1', 'district 2025': 'several-instruments' })
  expect(figures.relations).toEqual([])
  expect(shown(await compute(named, given))).toEqual({
    'a 2025': '1/1',
    'b 2025': 'no-data +1',
    'district 2025': '1/1 +1',
  })
})

test('without a named instrument a test of reading is none', async () => {
  const figures = await compute(unnamed, {
    enrollment: records(child('testa')),
    assessmentResult: records(result('testa', 'meets', { subject: 'reading' })),
  })
  expect(shown(figures)['a 2025']).toBe('no-data +1')
})
