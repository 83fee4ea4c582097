import { inputFile } from '@nrec-align/io'
import { expect, test } from 'vitest'
import { fixture, read, textOf } from './support/run.ts'

const { entities, findings, report } = await read({ dirty: fixture('dirty') })

const about = (record: number): readonly string[] =>
  findings
    .filter((finding) => finding.startsWith(`dirty ${record} `))
    .map((finding) => finding.slice(`dirty ${record} `.length))

test.each([
  [1, 'a season nobody has seen', ['TermName unknown-code']],
  [2, 'a term the other way round', ['TermName unknown-code', 'TermName invalid-school-year']],
  [3, 'a date in another form', ['TestStartDate invalid-date']],
  [4, 'a subject and a score that are none', ['Subject unknown-code', 'TestRITScore not-a-whole-number']],
  [5, 'errors without their scores', ['TestStandardError describes-empty-cell', 'Goal2StdErr describes-empty-cell']],
  [6, 'nobody', ['StudentID missing-key']],
  [7, 'a number of the state that is too short', ['Student_StateID invalid-identifier']],
  [8, 'a row that is cut off', ['- wrong-column-count']],
  [9, 'nothing wrong', []],
  [10, 'the same sitting with another score', ['- duplicate-key']],
])('record %i: %s', (record, _what, expected) => {
  expect(about(record)).toEqual(expected)
})

test('what is kept and what is set aside', () => {
  expect(report.dispositions.read).toMatchObject({ in: 10, converted: 4, skipped: 0, rejected: 6 })
  const [summer, wizardry, errors] = entities('assessmentResult')
  expect([summer?.['period'], summer?.['schoolYear']]).toEqual([undefined, 2026])
  expect(wizardry?.['subject']).toBe('other')
  const scores = errors?.['scores'] as readonly Readonly<Record<string, string>>[]
  expect(scores.filter(({ metric }) => metric === 'rit')).toEqual([
    { subscale: 'Foundational Skills', metric: 'rit', value: '168', standardError: '6.1' },
  ])
  expect(scores.at(-1)).toEqual({
    subscale: 'Literature, and Informational Text',
    metric: 'performance-level',
    value: 'LoAvg',
  })
})

test('a BOM and the names of older exports are read, and the names are told', async () => {
  const row = {
    TermName: 'Fall 2025-2026',
    StudentID: '990001',
    Course: 'Reading K-2',
    TestStartDate: '09/16/2025',
    LexileScore: '215L',
  }
  const text = textOf(row).replace(',Course,', ',MeasurementScale,').replace(',LexileScore,', ',RitToReading,')
  const old = inputFile('MAP_Growth old.csv', `\ufeff${text}`)
  const { entities: of, findings: told } = await read({ old })
  expect(told).toEqual(['old 0 MeasurementScale misspelt-header', 'old 0 RitToReading misspelt-header'])
  expect(of('assessmentResult')[0]).toMatchObject({
    assessment: 'nwea.map-growth:Reading K-2',
    period: 'fall',
    scores: [{ metric: 'lexile', value: '215L' }],
  })
})
