import { inputFile } from '@nrec-align/io'
import { testRun } from '@nrec-align/testkit'
import { expect, test } from 'vitest'
import { edfacts } from '../src/index.ts'
import { fixture } from './support/read.ts'

const lines = (entities: readonly object[]): string => entities.map((one) => `${JSON.stringify(one)}\n`).join('')

const school = {
  id: 'local@us.state-id/WI-9990-0010',
  identifiers: [{ system: 'local@us.state-id', value: 'WI-9990-0010' }],
  name: 'Example Elementary',
  type: 'school',
  stateCode: 'WI',
}
const indicator = {
  id: 'indicator/00000000000000000000000000000001',
  framework: 'EDFacts FS195',
  name: 'Chronic absenteeism',
  kind: 'indicator',
  unit: 'count',
}
const measure = {
  id: 'outcomeMeasure/00000000000000000000000000000001',
  indicator: indicator.id,
  organization: school.id,
  schoolYear: 2020,
  subgroups: [
    { dimension: 'race', category: 'two-or-more' },
    { dimension: 'sex', category: 'female' },
  ],
  categorySet: 'sex+race',
  numerator: '17',
}

const write = (measures: readonly object[]) =>
  testRun({
    sources: [
      {
        from: 'canonical',
        input: [
          inputFile('organization.ndjson', lines([school])),
          inputFile('indicator.ndjson', lines([indicator])),
          inputFile('outcomeMeasure.ndjson', lines(measures)),
        ],
      },
    ],
    to: edfacts({ options: { schoolYear: '2020' } }),
  })

test('each cell of a count stands in its place', async () => {
  const { files } = await write([measure])
  const [line = '', end] = (files.get('data/FS195.txt') ?? '').split('\r\n')
  expect(end).toBe('')
  expect(line).toHaveLength(459)
  const cell = (start: number, last: number): string => line.slice(start - 1, last).trim()
  expect({
    state: cell(11, 12),
    agency: cell(13, 14),
    district: cell(15, 28),
    school: cell(29, 48),
    table: cell(49, 68),
    sex: cell(69, 83),
    race: cell(84, 98),
    others: cell(99, 248),
    total: cell(249, 249),
    amount: cell(450, 459),
  }).toEqual({
    state: '55',
    agency: '01',
    district: '9990',
    school: '0010',
    table: 'CHRONABSENT',
    sex: 'F',
    race: 'MU7',
    others: '',
    total: 'N',
    amount: '17',
  })
})

test('an aggregation of another publisher is not made into a category set', async () => {
  const { files, issues } = await write([{ ...measure, categorySet: 'Category Set A' }])
  expect(files.has('data/FS195.txt')).toBe(false)
  expect(issues.map(({ code, column }) => `${column} ${code}`)).toContain('TotalIndicator no-code-in-target')
})

test('written in its own format the record at the head stays', async () => {
  const file = fixture('clean/FS052-SCH.txt')
  const { files } = await testRun({ sources: [{ name: 'sample', from: edfacts(), input: [file] }], to: edfacts() })
  const text = files.get('data/FS052-SCH.txt') ?? ''
  expect(text.startsWith('SCHOOL MEMBERSHIP TABLE')).toBe(true)
  expect(text.split('\r\n').map((line) => line.length)).toEqual([584, 324, 324, 324, 324, 324, 324, 0])
})
