import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { star } from '../src/index.ts'
import { countsOf, filesIn, run } from './support/run.ts'

const folder = new URL('../../../../../shared/samples/assessments/', import.meta.url)
const here = existsSync(folder)
const name = 'STAR__SR_sample_anonymized_file.csv'

/** The rows of the sample by column; its only quotes stand around nothing, and no cell holds a comma or a line break. */
const rowsOf = (): readonly Readonly<Record<string, string>>[] => {
  const [header = [], ...rows] = readFileSync(new URL(name, folder), 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => line.replaceAll('""', '').split(','))
  return rows.map((row) => Object.fromEntries(header.map((column, place) => [column, row[place] ?? ''])))
}

type Score = Readonly<Record<'subscale' | 'metric' | 'value' | 'standardError', string | undefined>>

/** The anonymised file that lies beside the repository and is not part of it. */
describe.skipIf(!here)('the sample file', async () => {
  const options = {
    studentIdSystem: 'local@sample',
    stateStudentIdSystem: 'local@sample-state',
    schoolIdSystem: 'local@sample',
    stateSchoolIdSystem: 'local@sample-state',
    districtIdSystem: 'local@sample-state',
  }
  const read = await run(star({ options }), here ? filesIn(folder, [name]) : [])
  const results = read.entities('assessmentResult')
  const rows = here ? rowsOf() : []

  const scoreOf = (index: number, metric: string, subscale?: string): Partial<Score> | undefined =>
    ((results[index]?.['scores'] ?? []) as readonly Score[]).find(
      (score) => score.metric === metric && score.subscale === subscale,
    )

  test('every record is accounted for; one student is of several races and of one', () => {
    expect(countsOf(read)).toEqual({ reading: [5, 0, 0] })
    const { in: all, converted, skipped, rejected } = read.report.dispositions.read
    expect([all, converted + skipped + rejected]).toEqual([rows.length, rows.length])
    expect(read.findings).toEqual(['reading 2 MultiRace rule-broken'])
  })

  test('people and days are those of the cells', () => {
    for (const [index, row] of rows.entries()) {
      expect(results[index]).toMatchObject({
        student: `local@sample/${row['StudentIdentifier']}`,
        date: row['CompletedDateLocal']?.slice(0, 10),
        gradeLevelWhenAssessed: row['Grade']?.padStart(2, '0'),
        schoolYear: Number(row['SchoolYear']?.slice(5)),
        performanceLevel: row['StateBenchmarkCategoryName'],
      })
      expect(read.entities('person')[index]).toMatchObject({
        birthDate: row['BirthDate']?.slice(0, 10),
        lastName: row['StudentLastName'],
      })
    }
  })

  test('the number of the state is of another system, so nobody is found by it under the other', () => {
    for (const [index, row] of rows.entries())
      expect(read.entities('person')[index]?.['identifiers']).toEqual(
        expect.arrayContaining([
          { system: 'local@sample', value: row['StudentIdentifier'] },
          { system: 'local@sample-state', value: row['StudentStateID'] },
        ]),
      )
  })

  test('scores are those of the cells, with every digit', () => {
    for (const [index, row] of rows.entries()) {
      const cell = (column: string): string | undefined => (row[column] === '' ? undefined : row[column])
      expect(scoreOf(index, 'scale')).toMatchObject({
        value: row['ScaledScore'],
        standardError: row['StandardErrorOfMeasurement'],
      })
      expect(scoreOf(index, 'theta')?.value).toBe(cell('RaschScore'))
      expect(scoreOf(index, 'lexile')?.value).toBe(cell('Lexile')?.replace('L', ''))
      expect(scoreOf(index, 'growth-percentile')?.value).toBe(cell('CurrentSGP'))
      expect(scoreOf(index, 'growth-percentile', 'Fall to fall')?.value).toBe(cell('StudentGrowthPercentileFallFall'))
      expect(scoreOf(index, 'growth-percentile', 'Spring to fall')?.value).toBe(
        cell('StudentGrowthPercentileSpringFall'),
      )
      for (const scale of ['Renaissance', 'State', 'District', 'School'])
        expect(scoreOf(index, 'performance-level', `${scale} benchmark`)?.value).toBe(
          cell(`${scale}BenchmarkCategoryName`),
        )
    }
  })

  test('the school and the district', () => {
    expect(read.entities('organization').map(({ name: title }) => title)).toEqual([
      rows[0]?.['SchoolName'],
      rows[0]?.['DistrictName'],
    ])
  })
})
