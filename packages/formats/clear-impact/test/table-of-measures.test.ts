import { expect, test } from 'vitest'
import { fixtureRun, readRows } from './support/read.ts'

const HEADER = ['id', 'measure_type', 'actual_value_date', 'target_value', 'actual_value', 'comment']

const HEADER_B = HEADER.filter((name) => name !== 'measure_type')

/** What a value is about, when the table says this of its measure. */
const saidWith = (column: string, text: string): readonly Readonly<Record<string, string>>[] => {
  const measure = { id: '7', name: 'Sample', kind: 'i', unit: 'percent', calendar: 'years', [column]: text }
  const run = { ...fixtureRun, tables: { ...fixtureRun.tables, measures: [measure] } }
  const inA = readRows('A', [HEADER, ['7', 'i', '01/31/2025', '', '1', '']], run)
  const inB = readRows('B', [HEADER_B, ['7', '01/31/2025', '', '1', '']], run)
  expect([...inA, ...inB].flatMap(({ findings }) => findings)).toEqual([])
  return [...inA, ...inB].map(({ values }) => values)
}

/** The same is said in both versions. */
const expectSaid = (column: string, text: string, values: Readonly<Record<string, string>>): void => {
  const [inA, inB] = saidWith(column, text)
  expect(inA).toMatchObject(values)
  expect(inB).toMatchObject(values)
}

test.each([
  ['grade', 'grade'],
  ['race', 'race'],
  ['sex', 'sex'],
  ['disability', 'disability'],
  ['section504', 'section-504'],
  ['englishLearner', 'english-learner'],
  ['economic', 'economic'],
  ['homeless', 'homeless'],
  ['foster', 'foster'],
  ['migrant', 'migrant'],
  ['military', 'military'],
  ['performanceLevel', 'performance-level'],
  ['otherGroup', 'other'],
])('the column %s limits the values to a group', (column, dimension) => {
  expectSaid(column, 'sample group', { [`subgroups[${dimension}].category`]: 'sample group' })
})

test.each(['count', 'percent', 'rate', 'ratio', 'mean', 'other'])('values may be counted in: %s', (unit) => {
  expectSaid('unit', unit, { 'indicator.unit': unit })
})

test.each(['up', 'down', 'none'])('better may be: %s', (direction) => {
  expectSaid('polarity', direction, { 'indicator.polarity': direction })
})
