import { inputFile } from '@nrec-align/io'
import type { SampleRead } from '@nrec-align/testkit'
import { describe, expect, test } from 'vitest'
import { fixture, read } from './support/read.ts'

const measuresOf = (run: SampleRead) =>
  run.entities('outcomeMeasure').map(({ organization, subgroups, categorySet, numerator, value }) => ({
    organization,
    subgroups,
    categorySet,
    numerator,
    value,
  }))

describe('counts', () => {
  test('membership of a school: groups, sets, and a group nobody knows', async () => {
    const run = await read([fixture('clean/FS052-SCH.txt')])
    expect(run.findings).toEqual([])
    const organization = 'local@us.state-id/WI-9990-0010'
    expect(measuresOf(run)).toEqual([
      {
        organization,
        subgroups: [
          { dimension: 'grade', category: 'KG' },
          { dimension: 'race', category: 'white' },
          { dimension: 'sex', category: 'female' },
        ],
        categorySet: 'grade+race+sex',
        numerator: '12',
      },
      {
        organization,
        subgroups: [
          { dimension: 'grade', category: 'KG' },
          { dimension: 'race', category: 'missing' },
          { dimension: 'sex', category: 'male' },
        ],
        categorySet: 'grade+race+sex',
        numerator: '9',
      },
      {
        organization,
        subgroups: [
          { dimension: 'grade', category: 'UG' },
          { dimension: 'race', category: 'asian' },
          { dimension: 'sex', category: 'female' },
        ],
        categorySet: 'grade+race+sex',
        numerator: '3',
      },
      {
        organization,
        subgroups: [
          { dimension: 'race', category: 'hispanic' },
          { dimension: 'sex', category: 'male' },
        ],
        categorySet: 'total:race+sex',
        numerator: '21',
      },
      { organization, categorySet: 'total', numerator: '45' },
      { organization: 'local@us.state-id/WI-9990-0020', categorySet: 'total', numerator: '0' },
    ])
  })

  test('the level of a record is told by the numbers it has', async () => {
    const run = await read(['SCH', 'LEA', 'SEA'].map((level) => fixture(`clean/FS052-${level}.txt`)))
    const totals = measuresOf(run).filter(({ categorySet }) => categorySet === 'total')
    expect(new Map(totals.map(({ organization, numerator }) => [organization, numerator]))).toEqual(
      new Map([
        ['local@us.state-id/WI', '450'],
        ['local@us.state-id/WI-9990', '45'],
        ['local@us.state-id/WI-9990-0010', '45'],
        ['local@us.state-id/WI-9990-0020', '0'],
      ]),
    )
  })

  test('a rate has no counts, and each number of years is an indicator', async () => {
    const run = await read([fixture('clean/FS150-SCH.txt')])
    expect(measuresOf(run)[0]).toEqual({
      organization: 'local@us.state-id/WI-9990-0020',
      categorySet: 'total',
      value: '0.875',
    })
    expect(run.entities('indicator').map(({ name, unit }) => [name, unit])).toEqual([
      ['Four-year adjusted-cohort graduation rate', 'rate'],
      ['Five-year adjusted-cohort graduation rate', 'rate'],
    ])
    expect(run.entities('outcomeMeasure').every(({ schoolYear }) => schoolYear === 2020)).toBe(true)
  })

  test('a cohort is divided by how its students ended', async () => {
    const run = await read([fixture('clean/FS151-SCH.txt')])
    expect(measuresOf(run).map(({ subgroups, categorySet, numerator }) => [subgroups, categorySet, numerator])).toEqual(
      [
        [[{ dimension: 'other', category: 'graduated' }], 'total:cohort-status', '35'],
        [[{ dimension: 'other', category: 'not-graduated' }], 'total:cohort-status', '5'],
        [
          [
            { dimension: 'race', category: 'hispanic' },
            { dimension: 'other', category: 'graduated' },
          ],
          'race+cohort-status',
          '9',
        ],
        [
          [
            { dimension: 'foster', category: 'yes' },
            { dimension: 'other', category: 'removed-alternate-diploma' },
          ],
          'foster+cohort-status',
          '1',
        ],
      ],
    )
  })
})

test('directories give bodies their names, and the number by which counts name them', async () => {
  const run = await read(['SCH', 'LEA', 'SEA'].map((level) => fixture(`clean/FS029-${level}.txt`)))
  expect(run.findings).toEqual([])
  const bodies = run.entities('organization')
  expect(bodies.map(({ name }) => name).sort()).toEqual([
    'Example Elementary',
    'Invented Department of Instruction',
    'Invented High',
    'Sampleton School District',
  ])
  const school = bodies.find(({ id }) => id === 'nces.school/559999000010')
  expect(school).toMatchObject({ stateCode: 'WI', school: { district: 'nces.lea/5599990' } })
  expect(school?.['identifiers']).toContainEqual({ system: 'local@us.state-id', value: 'WI-9990-0010' })
})

describe('the same columns with commas or tabs between', () => {
  test.each([
    ['FS052-SCH.csv', 'membership', 6],
    ['FS195-SCH.csv', 'chronic-absenteeism', 2],
    ['FS150-LEA.tab', 'graduation-rate', 2],
    ['FS029-LEA.csv', 'district-directory', 1],
    ['FS029-SCH.csv', 'school-directory', 1],
  ])('%s', async (name, layout, records) => {
    const run = await read([fixture(`../commas/${name}`)])
    expect(run.findings).toEqual([])
    const files = run.report.sources.flatMap((source) => source.files)
    expect(files.map((file) => [file.layout, file.converted])).toContainEqual([layout, records])
  })

  test('say what the file of fixed places says', async () => {
    const commas = await read([fixture('../commas/FS052-SCH.csv')])
    const fixed = await read([fixture('clean/FS052-SCH.txt')])
    expect(measuresOf(commas)).toEqual(measuresOf(fixed))
  })
})

describe('what is wrong', () => {
  test('a code that is not listed never turns a group into a total', async () => {
    const run = await read([fixture('dirty/FS052-SCH.txt')])
    expect(run.findings).toEqual([
      '2 GradeLevelID unknown-code',
      '3 RaceEthnicityID unknown-code',
      '4 GenderID unknown-code',
      '5 Amount not-a-number',
      '6 Amount missing-required',
      '7 TotalIndicator unknown-code',
      '8 FIPSStateCode unknown-code',
      '9 StateLEAIDNumber unknown-record-type',
      '10 TotalIndicator missing-required',
      '10 TotalIndicator unknown-code',
      '12 - duplicate-key',
    ])
    expect(run.entities('outcomeMeasure')).toHaveLength(1)
  })

  test('a table of another file is not read', async () => {
    const line = `${'1'.padEnd(10)}5501${'9990'.padEnd(14)}${'0010'.padEnd(20)}${'LUNCHFREERED'.padEnd(20)}`
    const run = await read([fixture('clean/FS052-SCH.txt'), inputFile('FS033-SCH.txt', `${line}\r\n`)])
    expect(run.entities('outcomeMeasure')).toHaveLength(6)
  })
})
