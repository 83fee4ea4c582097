import { averageDailyAttendance, figureId } from '@nrec-align/outcomes'
import { expect, test } from 'vitest'
import { compute, records, shown, sums } from './compute.ts'

const days = (student: string, organization: string, daysEnrolled: string, daysPresent: string) => ({
  student,
  organization,
  schoolYear: 2025,
  daysEnrolled,
  daysPresent,
})

const enrollment = records(
  { student: 'testa', school: 'a', schoolYear: 2025, gradeLevel: '06' },
  { student: 'testb', school: 'a', schoolYear: 2025, gradeLevel: '06' },
  { student: 'testc', school: 'b', schoolYear: 2025, gradeLevel: '07' },
  { student: 'testd', school: 'b', schoolYear: 2025, gradeLevel: '07' },
)

test('the rate is one of sums: a long enrollment weighs more than a short one', async () => {
  const result = await compute(averageDailyAttendance(), {
    enrollment,
    attendanceSummary: records(
      days('testa', 'a', '180', '171'),
      days('testb', 'a', '20', '10.5'),
      days('testc', 'b', '100', '100'),
    ),
  })
  expect(shown(result)).toEqual({ 'a 2025': '181.5/200', 'b 2025': '100/100 +1', 'district 2025': '281.5/300 +1' })
  expect(result.figures.every(({ kind }) => kind === 'ratio')).toBe(true)
  expect(sums(result, figureId)).toEqual(['places: district 2025 = a 2025 + b 2025'])
})

test('days of in-school suspension are days at school', async () => {
  const result = await compute(averageDailyAttendance({ grades: ['06'] }), {
    enrollment,
    attendanceSummary: records(
      { ...days('testa', 'a', '10', '7'), daysInSchoolSuspension: '2' },
      { student: 'testb', organization: 'a', schoolYear: 2025, daysEnrolled: '10', daysAbsent: '4' },
      days('testc', 'b', '100', '100'),
    ),
  })
  expect(shown(result)).toEqual({ 'a 2025': '15/20', 'district 2025': '15/20' })
})

test('days of two schools add up to those of the district, though one student is in both', async () => {
  const result = await compute(averageDailyAttendance(), {
    enrollment: records(
      { student: 'testa', school: 'a', schoolYear: 2025 },
      { student: 'testa', school: 'b', schoolYear: 2025 },
    ),
    attendanceSummary: records(days('testa', 'a', '40', '32'), days('testa', 'b', '140', '136')),
  })
  expect(shown(result)['district 2025']).toBe('168/180')
  expect(result.figures.map(({ people }) => people)).toEqual([1, 1, 1])
  expect(result.relations).toHaveLength(1)
})
