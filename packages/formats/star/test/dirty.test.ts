import { expect, test } from 'vitest'
import { star } from '../src/index.ts'
import { options } from './support/options.ts'
import { countsOf, fixture, run } from './support/run.ts'

const read = await run(star({ options }), fixture('dirty'))

/** One or two mistakes a record; worked by hand from the columns. */
const expected: readonly (readonly [record: number, finding: string])[] = [
  [1, 'MultiRace rule-broken'],
  [2, 'BirthDate invalid-date'],
  [3, 'BirthDate excel-serial-date'],
  [4, 'Gender unknown-code'],
  [5, 'Grade unknown-code'],
  [6, 'AssessmentStatus unknown-code'],
  [7, 'ScreeningPeriodWindowName unknown-code'],
  [8, 'Lexile unreadable-text'],
  [9, 'Asian unknown-code'],
  [10, 'StudentRenaissanceID missing-key'],
  [11, 'StudentStateID invalid-identifier'],
  [12, 'SchoolYear invalid-school-year'],
  [12, 'MultiRace rule-broken'],
  [13, 'StateBenchmarkCategoryName unknown-code'],
  [13, 'StateBenchmarkProficient rule-broken'],
  [15, '- duplicate-key'],
  [16, 'DistrictStateID invalid-identifier'],
  [17, 'HispanicOrLatino unknown-code'],
  [18, '- wrong-column-count'],
]

test('each mistake is found where it is', () => {
  expect(read.findings).toEqual(expected.map(([record, finding]) => `reading ${record} ${finding}`))
})

test('set aside is what nobody can be told from; an exact repeat is skipped', () => {
  expect(countsOf(read)).toEqual({ reading: [14, 1, 4] })
})

test('several races with one column of a race are a finding, and the race stays', () => {
  const broken = read.report.issues.find(({ code }) => code === 'rule-broken')
  expect(broken).toMatchObject({ column: 'MultiRace', severity: 'warning', count: 1 })
  expect(read.entities('person')[0]).toMatchObject({ races: ['black-or-african-american'] })
  expect(read.entities('person')[0]).not.toHaveProperty('raceRollup')
})

test('a test that may not count is reported and has no status', () => {
  const results = read.entities('assessmentResult')
  const deactivated = results.filter((result) => !('scoreStatus' in result))
  expect(deactivated).toHaveLength(1)
})

test('a category and an answer nobody knows: the words stay, no proficiency', () => {
  const [splendid] = read.entities('assessmentResult').filter(({ performanceLevel }) => performanceLevel === 'Splendid')
  expect(splendid).toBeDefined()
  expect(splendid).not.toHaveProperty('proficiency')
})

test('only the grade is a mistake for sure; the other lists are not published', () => {
  const severities = Object.fromEntries(
    read.report.issues.flatMap(({ code, column, severity }) => (code === 'unknown-code' ? [[column, severity]] : [])),
  )
  expect(severities).toEqual({
    Gender: 'warning',
    Grade: 'error',
    AssessmentStatus: 'warning',
    ScreeningPeriodWindowName: 'warning',
    Asian: 'warning',
    StateBenchmarkCategoryName: 'warning',
    HispanicOrLatino: 'warning',
  })
})
