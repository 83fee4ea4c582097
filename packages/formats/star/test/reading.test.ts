import { detect } from '@nrec-align/convert'
import { inputFile } from '@nrec-align/io'
import { versionOf } from '@nrec-align/mapping'
import { describe, expect, test } from 'vitest'
import { star } from '../src/index.ts'
import { options } from './support/options.ts'
import { countsOf, fixture, own, run } from './support/run.ts'

const read = await run(star({ options }), fixture('clean'))
const results = read.entities('assessmentResult').map(own)
const people = read.entities('person')
const elementary = 'us-ca.cds/99999990000001'

test('five rows are four tests: one comes once for each class of the student', () => {
  expect(read.findings).toEqual([])
  expect(countsOf(read)).toEqual({ reading: [5, 0, 0] })
  expect(results).toHaveLength(4)
})

test('the file is recognised as what it is', async () => {
  const [best] = await detect(fixture('clean'), [star])
  expect(best).toMatchObject({ format: 'star', recognised: true, score: 1 })
})

test('one result, column by column', () => {
  expect(results[0]).toEqual({
    student: 'us-ca.ssid/9900000001',
    organization: elementary,
    assessment: 'uri://renaissance.com/Assessment#STAR-RD',
    assessmentTitle: 'Star Reading',
    subject: 'reading',
    gradeLevelWhenAssessed: '04',
    // Half past one of the next day in universal time.
    date: '2023-08-21',
    schoolYear: 2024,
    period: 'fall',
    scoreStatus: 'scored',
    performanceLevel: 'Does Not Meet Expectations',
    proficiency: 'below',
    scores: [
      { metric: 'scale', value: '348', standardError: '0.359489704397753' },
      { metric: 'theta', value: '-0.19' },
      { metric: 'unified-scale', value: '950' },
      { metric: 'grade-equivalent', value: '3.2' },
      { metric: 'percentile', value: '22' },
      { metric: 'nce', value: '33.7' },
      { metric: 'placement', value: '3' },
      { metric: 'lexile', value: '415' },
      { subscale: 'Fall to fall', metric: 'growth-percentile', value: '85' },
      { subscale: 'Fall to spring', metric: 'growth-percentile', value: '61' },
      { subscale: 'Fall to winter', metric: 'growth-percentile', value: '62' },
      { subscale: 'Spring to fall', metric: 'growth-percentile', value: '63' },
      { subscale: 'Spring to spring', metric: 'growth-percentile', value: '64' },
      { subscale: 'Winter to spring', metric: 'growth-percentile', value: '65' },
      { metric: 'growth-percentile', value: '84' },
      { subscale: 'Renaissance benchmark', metric: 'performance-level', value: 'Intervention' },
      { subscale: 'State benchmark', metric: 'performance-level', value: 'Does Not Meet Expectations' },
      { subscale: 'District benchmark', metric: 'performance-level', value: 'On Watch' },
      { subscale: 'School benchmark', metric: 'performance-level', value: 'At/Above Benchmark' },
    ],
  })
})

test('every digit of a standard error stays, and a beginning reader keeps the letters of the Lexile measure', () => {
  expect(results[1]?.['scores']).toEqual([
    { metric: 'scale', value: '8', standardError: '0.395783771043066' },
    { metric: 'theta', value: '-8' },
    { metric: 'unified-scale', value: '950' },
    { metric: 'placement', value: 'PP' },
    { metric: 'lexile', value: 'BR400' },
    { subscale: 'State benchmark', metric: 'performance-level', value: 'Meets Expectations' },
  ])
})

test('a category of the state that nobody lists keeps its name; yes says that it is proficient', () => {
  expect(results[2]).toMatchObject({ performanceLevel: 'Level 4', proficiency: 'meets', period: 'spring' })
  expect(results[3]).not.toHaveProperty('performanceLevel')
  expect(results[3]).not.toHaveProperty('proficiency')
})

test('a birth date dressed as a moment is its day, whatever the zone', () => {
  expect(people.map(({ birthDate }) => birthDate)).toEqual(Array(4).fill('2014-03-05'))
})

test('a student with all four numbers that name somebody', () => {
  expect(people[0]).toMatchObject({
    id: 'us-ca.ssid/9900000001',
    identifiers: [
      { system: 'renaissance.id@renaissance.client.990', value: '99000000-0000-0000-0000-000000000001' },
      { system: 'oneroster.sourced-id@example-sis', value: 'st-1' },
      { system: 'local@example-district', value: '99001' },
      { system: 'us-ca.ssid', value: '9900000001' },
    ],
    firstName: 'Testa',
    middleName: 'Middle',
    lastName: 'Example',
    sex: 'female',
    hispanicLatino: false,
    races: ['white'],
    contactPoints: [{ kind: 'email', value: 'testa@example.org' }],
    student: { gradeLevel: '04' },
  })
})

test('races, and several of them where none is named', () => {
  expect(people.map(({ races, raceRollup }) => [races, raceRollup])).toEqual([
    [['white'], undefined],
    [['asian', 'white'], 'two-or-more'],
    [undefined, 'two-or-more'],
    [undefined, undefined],
  ])
})

test('the school and its district, by number; the fourth row has names only', () => {
  expect(read.entities('organization').map(({ id, name }) => [id, name])).toEqual([
    [elementary, 'Example Elementary'],
    ['us-ca.cd/9999999', 'Example District'],
  ])
  expect(read.entities('organization')[0]).toMatchObject({ school: { district: 'us-ca.cd/9999999' } })
  expect(results[3]).not.toHaveProperty('organization')
})

describe('whose numbers they are', () => {
  const columns = versionOf(star()).layouts[0]?.variants[0]?.columns ?? []
  const fileOf = (...rows: readonly Readonly<Record<string, string>>[]) => [
    inputFile('SR.csv', [columns, ...rows.map((row) => columns.map((name) => row[name] ?? ''))].map(String).join('\n')),
  ]
  const one = {
    AssessmentID: '99-1',
    StudentFirstName: 'Testa',
    StudentIdentifier: '9900000001',
    StudentStateID: '9900000009',
  }
  const other = { AssessmentID: '99-2', StudentIdentifier: '9900000005', StudentStateID: '9900000001' }

  test('the local number of one student is the state number of another: two students', async () => {
    const { entities } = await run(star({ options }), fileOf(one, other))
    expect(entities('person').map(({ id }) => id)).toEqual(['us-ca.ssid/9900000009', 'us-ca.ssid/9900000001'])
  })

  test('without an option a column matches nobody, and each is named', async () => {
    const { entities, findings } = await run(star(), fileOf({ ...one, StudentSourcedID: 'st-1', SchoolStateID: '1' }))
    expect(findings).toEqual([
      'reading 1 StudentIdentifier ambiguous-identifier',
      'reading 1 StudentStateID ambiguous-identifier',
      'reading 1 SchoolStateID ambiguous-identifier',
    ])
    expect(entities('person').map(({ identifiers }) => identifiers)).toEqual([
      [{ system: 'oneroster.sourced-id@sample', value: 'st-1' }],
    ])
    expect(entities('organization')).toEqual([])
  })

  test('a row in which nothing names the student is set aside', async () => {
    const unnamed = await run(star(), fileOf(one, other))
    expect(countsOf(unnamed)).toEqual({ reading: [0, 0, 2] })
  })
})
