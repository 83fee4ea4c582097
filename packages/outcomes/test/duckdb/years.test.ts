import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chronicAbsence, figureId, suspension } from '@nrec-align/outcomes'
import { computeFigures } from '@nrec-align/outcomes/duckdb'
import { expect, test } from 'vitest'
import { compute, records, shown, sums } from './compute.ts'

const out = suspension({ actions: ['out-of-school-suspension'], counts: 'any' })

const enrolled = (student: string, schoolYear: number) => ({ student, school: 'a', schoolYear })
const action = (student: string, begin: string) => ({ student, school: 'a', action: 'out-of-school-suspension', begin })

const given = {
  enrollment: records(
    enrolled('testa', 2023),
    enrolled('testa', 2024),
    enrolled('testb', 2024),
    enrolled('testa', 2025),
  ),
  disciplineAction: records(
    action('testa', '2022-10-01'),
    action('testa', '2023-10-01'),
    action('testb', '2024-10-01'),
  ),
}

test('pooled years add up numbers, and tell people apart from years of people', async () => {
  const result = await compute(out, given, { by: ['school'], pooled: [{ first: 2023, last: 2025 }] })
  expect(shown(result)).toEqual({ 'a 2023': '1/1', 'a 2024': '1/2', 'a 2025': '0/1', 'a 2023-2025': '2/4' })
  expect(result.figures.find(({ period }) => period.first < period.last)?.people).toBe(2)
  expect(sums(result, figureId)).toEqual(['pooled: a 2023-2025 = a 2023 + a 2024 + a 2025'])
})

test('only the years asked for have figures; a sum needs each of them', async () => {
  const result = await compute(out, given, {
    by: ['school'],
    schoolYears: [2025],
    pooled: [{ first: 2024, last: 2025 }],
  })
  expect(shown(result)).toEqual({ 'a 2025': '0/1', 'a 2024-2025': '1/3' })
  expect(result.relations).toEqual([])
})

test('several indicators come from one record, which may be a folder', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'nrec-align-test-'))
  const lines = (all: readonly object[]) => all.map((one) => `${JSON.stringify(one)}\n`).join('')
  writeFileSync(join(folder, 'enrollment.ndjson'), lines(given.enrollment))
  writeFileSync(join(folder, 'disciplineAction.ndjson'), lines(given.disciplineAction))
  const { figures } = await computeFigures({
    records: folder,
    indicators: [
      { id: 'suspended', measure: out },
      { id: 'absent', measure: chronicAbsence({ boundary: { parts: 1, outOf: 10, inclusive: true }, per: 'place' }) },
    ],
    by: ['school'],
    schoolYears: [2024],
  })
  rmSync(folder, { recursive: true })
  expect(figures.map(({ indicator, notCalculated }) => [indicator, notCalculated])).toEqual([
    ['suspended', undefined],
    ['absent', 'no-data'],
  ])
})

test('an empty record has no figures', async () => {
  expect((await computeFigures({ records: {}, indicators: [{ id: 'it', measure: out }] })).figures).toEqual([])
})

test('the order of records changes nothing', async () => {
  const reversed = { enrollment: given.enrollment.toReversed(), disciplineAction: given.disciplineAction.toReversed() }
  expect(await compute(out, reversed)).toEqual(await compute(out, given))
})
