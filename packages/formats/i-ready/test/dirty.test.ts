import { expect, test } from 'vitest'
import { iReady } from '../src/index.ts'
import { options } from './support/options.ts'
import { countsOf, fixture, run } from './support/run.ts'

const read = await run(iReady({ options }), fixture('dirty'))

/** One mistake a record; worked by hand from the columns. */
const expected: readonly (readonly [record: number, finding: string])[] = [
  [1, 'Student Grade unknown-code'],
  [2, 'Completion Date invalid-date'],
  [3, 'Completion Date excel-serial-date'],
  [4, 'Academic Year invalid-school-year'],
  [5, 'Lexile Measure unreadable-text'],
  [6, 'Student ID missing-key'],
  [7, 'Student State ID leading-zeros-lost'],
  [8, 'Race unknown-code'],
  [9, 'Sex unknown-code'],
  [10, 'Norming Window unknown-code'],
  [11, 'Migrant unknown-code'],
  [12, 'Hispanic or Latino unknown-code'],
  [13, 'Overall Relative Placement unknown-code'],
  [14, 'School State ID invalid-identifier'],
  [16, '- duplicate-key'],
  [17, 'Norming Window unknown-code'],
  [18, '- wrong-column-count'],
]

test('each mistake is found where it is', () => {
  expect(read.findings).toEqual(expected.map(([record, finding]) => `ela ${record} ${finding}`))
})

test('set aside is what nobody can be told from; an exact repeat is skipped', () => {
  expect(countsOf(read)).toEqual({ ela: [13, 1, 5] })
})

test('the lists that are not published only warn', () => {
  const severities = Object.fromEntries(
    read.report.issues.flatMap(({ code, column, severity }) => (code === 'unknown-code' ? [[column, severity]] : [])),
  )
  expect(severities).toEqual({
    'Student Grade': 'error',
    Race: 'warning',
    Sex: 'warning',
    'Norming Window': 'warning',
    Migrant: 'warning',
    'Hispanic or Latino': 'warning',
    'Overall Relative Placement': 'warning',
  })
})

test('a level nobody knows is kept in its own words and is no proficiency', () => {
  const strange = read.entities('assessmentResult').filter(({ performanceLevel }) => performanceLevel !== undefined)
  expect(strange).toHaveLength(1)
  expect(strange[0]).toMatchObject({ performanceLevel: 'Beyond compare' })
  expect(strange[0]).not.toHaveProperty('proficiency')
})

test('an unknown race counts as other, an unknown sex as nothing', () => {
  const people = read.entities('person')
  expect(people.find(({ firstName }) => firstName === 'Dirtyh')).toMatchObject({ raceRollup: 'other' })
  expect(people.find(({ firstName }) => firstName === 'Dirtyi')).not.toHaveProperty('sex')
})
