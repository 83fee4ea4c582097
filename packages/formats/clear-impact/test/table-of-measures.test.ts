import { expect, test } from 'vitest'
import { fixtureRun, readRows } from './support/read.ts'

const HEADER = ['id', 'measure_type', 'actual_value_date', 'target_value', 'actual_value', 'comment']

/** What a value is about, when the table says this of its measure. */
const saidWith = (column: string, text: string): Readonly<Record<string, string>> => {
  const measure = { id: '7', name: 'Sample', kind: 'i', unit: 'percent', calendar: 'years', [column]: text }
  const run = { ...fixtureRun, tables: { ...fixtureRun.tables, measures: [measure] } }
  return readRows('A', [HEADER, ['7', 'i', '01/31/2025', '', '1', '']], run)[0]?.values ?? {}
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
  expect(saidWith(column, 'sample group')).toMatchObject({ [`subgroups[${dimension}].category`]: 'sample group' })
})

test.each(['count', 'percent', 'rate', 'ratio', 'mean', 'other'])('values may be counted in: %s', (unit) => {
  expect(saidWith('unit', unit)).toMatchObject({ 'indicator.unit': unit })
})

test.each(['up', 'down', 'none'])('better may be: %s', (direction) => {
  expect(saidWith('polarity', direction)).toMatchObject({ 'indicator.polarity': direction })
})
