import { figureId, suspension } from '@nrec-align/outcomes'
import { expect, test } from 'vitest'
import { compute, records, shown, sums } from './compute.ts'

const out = suspension({ actions: ['out-of-school-suspension'], counts: 'any' })

const enrolled = (student: string, school: string) => ({ student, school, schoolYear: 2025 })
const action = (
  student: string,
  school: string | undefined,
  kind = 'out-of-school-suspension',
  begin = '2024-10-02',
) => ({
  student,
  ...(school === undefined ? {} : { school }),
  action: kind,
  begin,
})

const enrollment = records(
  enrolled('testa', 'a'),
  enrolled('testa', 'b'),
  enrolled('testb', 'a'),
  enrolled('testc', 'b'),
)

test('students are counted and not instances, once in a district though at two of its schools', async () => {
  const result = await compute(out, {
    enrollment,
    disciplineAction: records(
      action('testa', 'a'),
      action('testa', 'a', undefined, '2024-11-05'),
      action('testa', 'b'),
    ),
  })
  expect(shown(result)).toEqual({ 'a 2025': '1/2', 'b 2025': '1/2', 'district 2025': '1/3' })
  expect(sums(result, figureId)).toEqual([])
})

test('a suspension at one school is none at the other, and one in school is none out of school', async () => {
  const result = await compute(out, {
    enrollment,
    disciplineAction: records(action('testa', 'b'), action('testb', 'a', 'in-school-suspension')),
  })
  expect(shown(result)).toEqual({ 'a 2025': '0/2', 'b 2025': '1/2', 'district 2025': '1/3' })
})

test('an action without a school stands at the student\u2019s own', async () => {
  const result = await compute(out, { enrollment, disciplineAction: records(action('testc', undefined)) })
  expect(shown(result)).toMatchObject({ 'b 2025': '1/2' })
})

test('those without any are the rest', async () => {
  const none = suspension({ actions: ['out-of-school-suspension', 'in-school-suspension'], counts: 'none' })
  const result = await compute(none, {
    enrollment,
    disciplineAction: records(action('testb', 'a', 'in-school-suspension')),
  })
  expect(shown(result)).toEqual({ 'a 2025': '1/2', 'b 2025': '2/2', 'district 2025': '2/3' })
})

test('a year without a single action on record has no rate, where another year has', async () => {
  const result = await compute(out, {
    enrollment: [...enrollment, ...records({ ...enrolled('testb', 'a'), schoolYear: 2024 })],
    disciplineAction: records(action('testb', 'a', 'detention')),
  })
  expect(shown(result)).toMatchObject({ 'a 2024': 'no-data +1', 'a 2025': '0/2' })
})
