import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { iReady } from '../src/index.ts'
import { countsOf, filesIn, run } from './support/run.ts'

const folder = new URL('../../../../../shared/samples/assessments/', import.meta.url)
const here = existsSync(folder)
const names = ['i-Ready__sample_anonymized_file_ela.csv', 'i-Ready__sample_anonymized_file_math.csv'] as const

/** The rows of a sample by column; no cell of it holds a comma, a quote or a line break. */
const rowsOf = (name: string): readonly Readonly<Record<string, string>>[] => {
  const text = readFileSync(new URL(name, folder), 'utf8').replace(/^\ufeff/, '')
  const [header = [], ...rows] = text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => line.split(','))
  return rows.map((row) => Object.fromEntries(header.map((column, place) => [column, row[place] ?? ''])))
}

type Score = Readonly<Record<'subscale' | 'metric' | 'value', string | undefined>>

/** The anonymised files that lie beside the repository and are not part of it. */
describe.skipIf(!here)('the sample files', async () => {
  const from = iReady({ options: { studentIdSystem: 'local@sample', stateStudentIdSystem: 'ed-fi.sample@state' } })
  const read = await run(from, here ? filesIn(folder, names) : [])
  const results = read.entities('assessmentResult')
  const rows = here ? names.flatMap(rowsOf) : []

  const scoresOf = (index: number, subscale: string | undefined, metric: string): readonly (string | undefined)[] =>
    ((results[index]?.['scores'] ?? []) as readonly Score[])
      .filter((score) => score.subscale === subscale && score.metric === metric)
      .map(({ value }) => value)

  test('every record is accounted for, and nothing is found wrong', () => {
    expect(read.findings).toEqual([])
    expect(countsOf(read)).toEqual({ ela: [5, 0, 0], math: [5, 0, 0] })
    const { in: all, converted, skipped, rejected } = read.report.dispositions.read
    expect([all, converted + skipped + rejected]).toEqual([rows.length, rows.length])
  })

  test('two students, and no school: the files have names of schools only', () => {
    expect(read.entities('person')).toHaveLength(new Set(rows.map((row) => row['Student ID'])).size)
    expect(read.entities('organization')).toEqual([])
  })

  test('days, grades and levels are those of the cells', () => {
    for (const [index, row] of rows.entries()) {
      const [month = '', day = '', year = ''] = (row['Completion Date'] ?? '').split('/')
      expect(results[index]).toMatchObject({
        date: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
        gradeLevelWhenAssessed: (row['Student Grade'] ?? '').padStart(2, '0'),
        schoolYear: Number(row['Academic Year']?.slice(5)),
        period: row['Norming Window']?.split(' ')[0]?.toLowerCase(),
        performanceLevel: row['Overall Relative Placement'],
      })
    }
  })

  test('scores are those of the cells', () => {
    const cells = (text: string | undefined): readonly string[] =>
      text === undefined || text === '' || text === 'Not Assessed' ? [] : [text]
    for (const [index, row] of rows.entries()) {
      expect(scoresOf(index, undefined, 'scale')).toEqual(cells(row['Overall Scale Score']))
      expect(scoresOf(index, undefined, 'percentile')).toEqual(cells(row['Percentile']))
      expect(scoresOf(index, undefined, 'growth')).toEqual(cells(row['Diagnostic Gain']))
      expect(scoresOf(index, undefined, 'lexile')).toEqual(cells(row['Lexile Measure']?.replace('L', '')))
      expect(scoresOf(index, undefined, 'quantile')).toEqual(cells(row['Quantile Measure']?.replace('Q', '')))
      for (const part of ['Phonological Awareness', 'Phonics', 'Vocabulary', 'Geometry', 'Measurement and Data']) {
        expect(scoresOf(index, part, 'scale')).toEqual(cells(row[`${part} Scale Score`]))
        expect(scoresOf(index, part, 'placement')).toEqual(cells(row[`${part} Placement`]))
        expect(scoresOf(index, part, 'performance-level')).toEqual(cells(row[`${part} Relative Placement`]))
      }
    }
  })
})
