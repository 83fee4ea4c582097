import { type ProficiencyMeasure, proficiency } from '@nrec-align/outcomes'
import { describe, expect, test } from 'vitest'
import { compute, records, shown } from './compute.ts'

const reading = (denominator: ProficiencyMeasure['denominator']) =>
  proficiency({ subjects: ['reading', 'english-language-arts'], grades: ['03'], denominator })

const enrollment = (student: string, gradeLevel = '03', school = 'a') => ({
  student,
  school,
  schoolYear: 2025,
  gradeLevel,
})

const result = (student: string, level: string, more: object = {}) => ({
  student,
  organization: 'a',
  assessment: 'example:state',
  subject: 'reading',
  gradeLevelWhenAssessed: '03',
  schoolYear: 2025,
  date: '2025-04-20',
  scoreStatus: 'scored',
  proficiency: level,
  ...more,
})

/** Ten enrolled, nine of them tested, six of whom pass. */
const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((letter) => `test${letter}`)
const ten = {
  enrollment: records(...names.map((name) => enrollment(name))),
  assessmentResult: records(
    ...names.slice(0, 3).map((name) => result(name, 'meets')),
    ...names.slice(3, 6).map((name) => result(name, 'exceeds')),
    ...names.slice(6, 9).map((name) => result(name, 'approaching')),
  ),
}

describe('three denominators are three indicators', () => {
  test.each([
    ['tested', '6/9 +1'],
    ['enrolled', '6/10 +1'],
    // 95 of every 100 enrolled are 9.5, more than the nine tested.
    ['participation-adjusted', '6/9.5 +1'],
  ] as const)('%s', async (denominator, expected) => {
    expect(shown(await compute(reading(denominator), ten))['a 2025']).toBe(expected)
  })

  test('the adjusted one is the tested where enough of them were', async () => {
    const all = { ...ten, assessmentResult: [...ten.assessmentResult, ...records(result('testj', 'below'))] }
    expect(shown(await compute(reading('participation-adjusted'), all))['a 2025']).toBe('6/10')
  })

  test('the adjusted one does not add up over groups of which all and none were tested', async () => {
    const result = await compute(
      reading('participation-adjusted'),
      { ...ten, person: names.map((id, index) => ({ id, student: {}, sex: index === 9 ? 'male' : 'female' })) },
      { by: ['school'], subgroups: ['sex'] },
    )
    expect(shown(result)).toMatchObject({ 'a 2025 sex=female': '6/9', 'a 2025 sex=male': '0/0.95 +1' })
    expect(result.relations).toEqual([])
  })
})

const one = async (...results: readonly object[]) =>
  shown(
    await compute(reading('tested'), {
      enrollment: records(enrollment('testa')),
      assessmentResult: records(...results),
    }),
  )['a 2025']

describe('a student', () => {
  test('counts once, by the last sitting', async () => {
    expect(
      await one(result('testa', 'meets', { date: '2025-04-01' }), result('testa', 'below', { date: '2025-05-01' })),
    ).toBe('0/1')
    expect(
      await one(result('testa', 'below', { date: '2025-04-01' }), result('testa', 'meets', { date: '2025-05-01' })),
    ).toBe('1/1')
  })

  test('is not tested where the result is not determined, refused or invalid', async () => {
    expect(await one(result('testa', 'not-determined'))).toBe('no-data +1')
    expect(await one(result('testa', 'meets', { scoreStatus: 'invalid' }))).toBe('no-data +1')
  })

  test('who sat an alternate assessment is tested', async () => {
    expect(await one(result('testa', 'meets', { scoreStatus: 'alternate' }))).toBe('1/1')
  })

  test('stands in the grade when assessed', async () => {
    expect(await one(result('testa', 'meets', { gradeLevelWhenAssessed: '04' }))).toBe('no-data +1')
  })

  test('of another subject is not tested in this one', async () => {
    expect(await one(result('testa', 'meets', { subject: 'mathematics' }))).toBe('no-data +1')
  })
})

test('a result without a school or year stands at the student\u2019s own, in the year of its day', async () => {
  const { organization: _, schoolYear: __, ...bare } = result('testa', 'meets', { date: '2025-04' })
  expect(await one(bare)).toBe('1/1')
})

test('a retained student counts again in the next year', async () => {
  const figures = await compute(
    reading('tested'),
    {
      enrollment: records(enrollment('testa'), { ...enrollment('testa'), schoolYear: 2026 }),
      assessmentResult: records(
        result('testa', 'below'),
        result('testa', 'meets', { schoolYear: 2026, date: '2026-04-20' }),
      ),
    },
    { by: ['school'] },
  )
  expect(shown(figures)).toEqual({ 'a 2025': '0/1', 'a 2026': '1/1' })
})
