import { inputFile } from '@nrec-align/io'
import { testRun } from '@nrec-align/testkit'
import { expect, test } from 'vitest'
import { ccd } from '../src/index.ts'
import { fixture } from './support/read.ts'

const lines = (entities: readonly object[]): string => entities.map((one) => `${JSON.stringify(one)}\n`).join('')

const school = {
  id: 'nces.school/559999000010',
  identifiers: [{ system: 'nces.school', value: '559999000010' }],
  name: 'Example Elementary',
  type: 'school',
  stateCode: 'WI',
  school: { gradesOffered: ['KG', '01'] },
}
const indicator = {
  id: 'indicator/00000000000000000000000000000001',
  framework: 'EDFacts FS052',
  name: 'Membership',
  kind: 'indicator',
  unit: 'count',
}
const measure = {
  id: 'outcomeMeasure/00000000000000000000000000000001',
  indicator: indicator.id,
  organization: school.id,
  schoolYear: 2022,
  subgroups: [{ dimension: 'sex', category: 'female' }],
  categorySet: 'Subtotal 2 - By Sex',
  numerator: '17',
  valueStatus: 'reported',
}

const written = async () => {
  const input = [
    inputFile('organization.ndjson', lines([school])),
    inputFile('indicator.ndjson', lines([indicator])),
    inputFile('outcomeMeasure.ndjson', lines([measure])),
  ]
  return testRun({ sources: [{ from: 'canonical', input }], to: ccd({ options: { schoolYear: '2021-2022' } }) })
}

/** Cells of the one row of a file, by column; the fixtures need no quotes. */
const rowOf = (text: string | undefined): Readonly<Record<string, string>> => {
  const [header = '', row = ''] = (text ?? '').split('\r\n')
  const cells = row.split(',')
  return Object.fromEntries(header.split(',').map((name, place) => [name, cells[place] ?? '']))
}

test('a count is written with the words for groups it is not divided by', async () => {
  const { files } = await written()
  expect(rowOf(files.get('data/ccd_sch_052.csv'))).toMatchObject({
    SCHOOL_YEAR: '2021-2022',
    FIPST: '55',
    ST: 'WI',
    SCH_NAME: 'Example Elementary',
    NCESSCH: '559999000010',
    GRADE: 'No Category Codes',
    RACE_ETHNICITY: 'No Category Codes',
    SEX: 'Female',
    STUDENT_COUNT: '17',
    TOTAL_INDICATOR: 'Subtotal 2 - By Sex',
    DMS_FLAG: 'Reported',
  })
})

test('a directory takes its school year from the run', async () => {
  const { files } = await written()
  expect(rowOf(files.get('data/ccd_sch_029.csv'))).toMatchObject({
    SCHOOL_YEAR: '2021-2022',
    FIPST: '55',
    ST: 'WI',
    G_PK_OFFERED: 'No',
    G_KG_OFFERED: 'Yes',
    G_1_OFFERED: 'Yes',
    G_2_OFFERED: 'No',
  })
})

test('a membership never becomes a count of meals', async () => {
  const { files } = await testRun({
    sources: [{ name: 'sample', from: ccd(), input: [fixture('clean/ccd_sch_052.csv')] }],
    to: ccd(),
    normalise: true,
  })
  expect([...files.keys()].filter((name) => name.startsWith('data/'))).toEqual(['data/ccd_sch_052.csv'])
})
