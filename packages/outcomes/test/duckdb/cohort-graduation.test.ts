import { cohortGraduation, figureId } from '@nrec-align/outcomes'
import { describe, expect, test } from 'vitest'
import { compute, records, shown, sums } from './compute.ts'

const fourYears = cohortGraduation({ years: 4 })

/** A spell in a grade, 9 to 12, of the class of 2025: grade 9 is 2022. */
const spell = (student: string, grade: number, more: { school?: string; exitType?: string; year?: number } = {}) => {
  const { school = 'a', exitType = 'year-end', year = 2013 + grade } = more
  return {
    student,
    school,
    schoolYear: year,
    begin: `${year - 1}-08-14`,
    end: `${year}-06-12`,
    gradeLevel: String(grade).padStart(2, '0'),
    exitType,
  }
}

const diploma = (student: string, date = '2025-06-12', kind = 'regular-diploma') => ({
  student,
  school: 'a',
  date,
  kind,
})

const through = (student: string, last: number, exitType?: string) =>
  [9, 10, 11, 12]
    .filter((grade) => grade <= last)
    .map((grade) => spell(student, grade, grade === last && exitType !== undefined ? { exitType } : {}))

const many = (count: number, title: string) => Array.from({ length: count }, (_, index) => `${title}${index}`)

const in2025 = { schoolYears: [2025] }

test('the worked cohort: 100 first-time ninth graders, 8 come, 5 go elsewhere, 1 emigrates, 1 dies; 81 of 101 graduate', async () => {
  const graduates = many(81, 'graduate')
  const comers = graduates.slice(0, 8)
  const enrollment = records(
    // Eight of the graduates came in grade 10.
    ...graduates.flatMap((name) => through(name, 12).slice(comers.includes(name) ? 1 : 0)),
    ...many(3, 'equivalency').flatMap((name) => through(name, 11, 'completed-equivalency')),
    ...many(4, 'still').flatMap((name) => [...through(name, 11), spell(name, 11, { year: 2025 })]),
    ...many(2, 'unknown').flatMap((name) => through(name, 10, 'unknown')),
    ...many(11, 'dropout').flatMap((name) => through(name, 10, 'discontinued')),
    ...many(5, 'transfer').flatMap((name) => through(name, 10, 'transfer-public-in-state')),
    ...through('emigrant', 9, 'transfer-abroad'),
    ...through('late', 11, 'died'),
  )
  const completion = records(
    ...graduates.map((name) => diploma(name)),
    ...many(3, 'equivalency').map((name) => diploma(name, '2025-01-15', 'equivalency')),
  )
  const result = await compute(fourYears, { enrollment, completion }, in2025)
  expect(shown(result)).toEqual({ 'a 2025': '81/101', 'district 2025': '81/101' })
  expect((81 / 101) * 100).toBeCloseTo(80.198, 3)
})

const history = spell('old', 12, { year: 2022 })

const cohort = async (spells: readonly object[], completions: readonly object[] = [], measure = fourYears) =>
  shown(
    await compute(measure, { enrollment: records(history, ...spells), completion: records(...completions) }, in2025),
  )

describe('who moves', () => {
  const moved = [
    spell('testa', 9),
    spell('testa', 10, { exitType: 'school-change-same-lea' }),
    spell('testa', 11, { school: 'b' }),
    spell('testa', 12, { school: 'b', exitType: 'graduated' }),
  ]

  test('inside the district leaves one school\u2019s cohort for the other\u2019s, and the district\u2019s is as before', async () => {
    expect(await cohort(moved, [diploma('testa')])).toEqual({ 'b 2025': '1/1', 'district 2025': '1/1' })
  })

  test('is known by the later enrollment, whatever exit was recorded', async () => {
    const silent = moved.map((one) => (one.schoolYear === 2023 ? { ...one, exitType: 'unknown' } : one))
    expect(await cohort(silent, [diploma('testa')])).toEqual({ 'b 2025': '1/1', 'district 2025': '1/1' })
  })

  test('into a program for an equivalency, to adult education or to no stated place stays', async () => {
    for (const exitType of ['transfer-equivalency', 'transfer-adult-education', 'transfer', 'withdrawn', 'aged-out'])
      expect(await cohort(through('testa', 10, exitType))).toEqual({ 'a 2025': '0/1', 'district 2025': '0/1' })
  })

  test('and comes back counts again', async () => {
    const back = [spell('testa', 9, { exitType: 'transfer-private' }), spell('testa', 11), spell('testa', 12)]
    expect(await cohort(back, [diploma('testa')])).toEqual({ 'a 2025': '1/1', 'district 2025': '1/1' })
  })
})

describe('the cohort', () => {
  test('of one who repeats grade 9 is that of the first time', async () => {
    const repeats = [
      spell('testa', 9),
      spell('testa', 9, { year: 2023 }),
      spell('testa', 10, { year: 2024 }),
      spell('testa', 11, { year: 2025 }),
    ]
    expect(await cohort(repeats)).toEqual({ 'a 2025': '0/1', 'district 2025': '0/1' })
  })

  test('of one who comes later is that of the grade', async () => {
    expect(await cohort([spell('testa', 12)], [diploma('testa')])).toMatchObject({ 'a 2025': '1/1' })
  })

  test('is the stated one where the record states it', async () => {
    const given = {
      enrollment: records(history, spell('testa', 12)),
      person: [{ id: 'testa', student: { grade9EntryYear: 2021 } }],
      completion: records(diploma('testa')),
    }
    expect(shown(await compute(fourYears, given, in2025))).toEqual({})
  })

  test('counts a graduate of three years, and none who needed five', async () => {
    expect(await cohort(through('testa', 11, 'graduated'), [diploma('testa', '2024-06-12')])).toMatchObject({
      'a 2025': '1/1',
    })
    const fifth = [...through('testa', 12), spell('testa', 12, { year: 2026 })]
    expect(await cohort(fifth, [diploma('testa', '2026-06-12')])).toMatchObject({ 'a 2025': '0/1' })
  })
})

describe('a diploma', () => {
  test('counts on the last day and not on the next', async () => {
    expect(await cohort(through('testa', 12), [diploma('testa', '2025-06-30')])).toMatchObject({ 'a 2025': '1/1' })
    expect(await cohort(through('testa', 12), [diploma('testa', '2025-07-01')])).toMatchObject({ 'a 2025': '0/1' })
  })

  test('counts through August where the definition says so, and by its month where no day is told', async () => {
    const august = cohortGraduation({ years: 4, through: { month: 8, day: 15 } })
    expect(await cohort(through('testa', 12), [diploma('testa', '2025-08-15')], august)).toMatchObject({
      'a 2025': '1/1',
    })
    expect(await cohort(through('testa', 12), [diploma('testa', '2025-08-16')], august)).toMatchObject({
      'a 2025': '0/1',
    })
    expect(await cohort(through('testa', 12), [diploma('testa', '2025-06')])).toMatchObject({ 'a 2025': '1/1' })
  })

  test('is taken from the exit where no award is recorded', async () => {
    expect(await cohort(through('testa', 12, 'graduated'))).toMatchObject({ 'a 2025': '1/1' })
  })

  test('of another kind counts only where the definition names it', async () => {
    const completions = [diploma('testa', '2025-06-12', 'alternate-diploma')]
    const both = cohortGraduation({ years: 4, diplomas: ['regular-diploma', 'alternate-diploma'] })
    expect(await cohort(through('testa', 12), completions)).toMatchObject({ 'a 2025': '0/1' })
    expect(await cohort(through('testa', 12), completions, both)).toMatchObject({ 'a 2025': '1/1' })
  })
})

test('records that do not reach back to grade 9 hide who dropped out, and give no rate', async () => {
  const result = await compute(
    fourYears,
    { enrollment: records(spell('testa', 12, { exitType: 'graduated' })) },
    in2025,
  )
  expect(shown(result)).toEqual({ 'a 2025': 'too-few-years', 'district 2025': 'too-few-years' })
})

test('two schools add up to the district where nobody moved', async () => {
  const given = {
    enrollment: records(
      history,
      ...through('testa', 12, 'graduated'),
      ...[9, 10, 11, 12].map((grade) => spell('testb', grade, { school: 'b' })),
    ),
  }
  expect(sums(await compute(fourYears, given, in2025), figureId)).toEqual(['places: district 2025 = a 2025 + b 2025'])
})
