import { postsecondaryCompletion, postsecondaryEnrollment } from '@nrec-align/outcomes'
import { describe, expect, test } from 'vitest'
import { compute, records, shown } from './compute.ts'

const fall = postsecondaryEnrollment({
  window: { from: { years: 0, month: 8, day: 15 }, through: { years: 0, month: 10, day: 31 } },
})

const diploma = (student: string, date = '2018-06-12') => ({ student, school: 'a', date, kind: 'regular-diploma' })
const term = (student: string, begin: string, end: string) => ({
  student,
  begin,
  end,
  status: 'full-time',
  graduated: false,
})
const award = (student: string, graduationDate: string, degreeTitle = 'BACHELOR OF ARTS') => ({
  student,
  graduated: true,
  graduationDate,
  degreeTitle,
})

/** Somebody else's record, by which we know that colleges were asked that late. */
const asked = (day: string) => term('somebody', day, day)

const years = { schoolYears: [2017, 2018, 2019], by: ['school'] } as const

const class2018 = async (
  measure: Parameters<typeof compute>[0],
  completions: readonly object[],
  enrollments: readonly object[],
) =>
  shown(
    await compute(
      measure,
      { completion: records(...completions), postsecondaryEnrollment: records(...enrollments) },
      years,
    ),
  )

describe('a term counts that', () => {
  test.each([
    ['begins before the window and ends on its first day', '2018-07-01', '2018-08-15', '1/1'],
    ['ends the day before', '2018-07-01', '2018-08-14', '0/1'],
    ['begins on its last day', '2018-10-31', '2018-12-15', '1/1'],
    ['begins the day after', '2018-11-01', '2018-12-15', '0/1'],
    ['spans all of it', '2018-07-01', '2019-05-01', '1/1'],
  ])('%s', async (_, begin, end, expected) => {
    expect(await class2018(fall, [diploma('testa')], [term('testa', begin, end), asked('2019-01-01')])).toEqual({
      'a 2018': expected,
    })
  })
})

test('a class is from 1 September to 31 August', async () => {
  const completions = [
    diploma('testa', '2017-08-31'),
    diploma('testb', '2017-09-01'),
    diploma('testc', '2018-08-31'),
    diploma('testd', '2018-09'),
  ]
  const figures = await class2018(fall, completions, [asked('2020-01-01')])
  expect(figures).toEqual({ 'a 2017': '0/1', 'a 2018': '0/2', 'a 2019': '0/1' })
})

test('a window that was not over when colleges were asked gives no rate, nor do records without any college', async () => {
  expect(await class2018(fall, [diploma('testa')], [asked('2018-10-30')])).toEqual({ 'a 2018': 'no-data +1' })
  expect(await class2018(fall, [diploma('testa')], [])).toEqual({ 'a 2018': 'no-data +1' })
})

test('a graduate by the exit alone belongs to a class, at the school of the exit', async () => {
  const figures = await compute(
    fall,
    {
      enrollment: records({
        student: 'testa',
        school: 'b',
        schoolYear: 2018,
        end: '2018-06-12',
        exitType: 'graduated',
      }),
      postsecondaryEnrollment: records(term('testa', '2018-08-25', '2018-12-15')),
    },
    years,
  )
  expect(shown(figures)).toEqual({ 'b 2018': '1/1' })
})

const sixYears = postsecondaryCompletion({ window: { years: 6, from: 'high-school', certificates: false } })
const withCertificates = postsecondaryCompletion({ window: { years: 6, from: 'high-school', certificates: true } })
const fromCollege = postsecondaryCompletion({ window: { years: 4, from: 'first-enrollment', certificates: true } })

describe('an award', () => {
  test('counts through 14 August six years on', async () => {
    const later = asked('2025-01-01')
    expect(await class2018(sixYears, [diploma('testa')], [award('testa', '2024-08-14'), later])).toEqual({
      'a 2018': '1/1',
    })
    expect(await class2018(sixYears, [diploma('testa')], [award('testa', '2024-08-15'), later])).toEqual({
      'a 2018': '0/1',
    })
  })

  test('that is a certificate counts only where certificates do', async () => {
    const enrollments = [award('testa', '2019-06-01', 'CERTIFICATE IN WELDING'), asked('2025-01-01')]
    expect(await class2018(sixYears, [diploma('testa')], enrollments)).toEqual({ 'a 2018': '0/1' })
    expect(await class2018(withCertificates, [diploma('testa')], enrollments)).toEqual({ 'a 2018': '1/1' })
  })

  test('may be timed from the first term, among those who had one', async () => {
    const enrollments = [term('testa', '2019-08-25', '2019-12-15'), award('testa', '2023-08-25'), asked('2025-01-01')]
    expect(await class2018(fromCollege, [diploma('testa'), diploma('testb')], enrollments)).toEqual({ 'a 2018': '1/1' })
    const late = [term('testa', '2019-08-25', '2019-12-15'), award('testa', '2023-08-26'), asked('2025-01-01')]
    expect(await class2018(fromCollege, [diploma('testa')], late)).toEqual({ 'a 2018': '0/1' })
  })
})
