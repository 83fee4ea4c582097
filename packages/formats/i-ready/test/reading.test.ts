import { detect } from '@nrec-align/convert'
import { describe, expect, test } from 'vitest'
import { iReady } from '../src/index.ts'
import { options } from './support/options.ts'
import { countsOf, fixture, own, run } from './support/run.ts'

const read = await run(iReady({ options }), fixture('clean'))
const results = read.entities('assessmentResult').map(own)
const testa = 'us-ca.ssid/9900000001'
const elementary = 'us-ca.cds/99999990000001'

test('ELA and math are told apart by the header, whatever the file is called', () => {
  expect(read.findings).toEqual([])
  expect(countsOf(read)).toEqual({ ela: [4, 0, 0], math: [2, 0, 0] })
  expect(results.map(({ subject }) => subject)).toEqual([
    'english-language-arts',
    'english-language-arts',
    'english-language-arts',
    'english-language-arts',
    'mathematics',
    'mathematics',
  ])
})

test('the file is recognised as what it is', async () => {
  const [best] = await detect(fixture('clean'), [iReady])
  expect(best).toMatchObject({ format: 'i-ready', recognised: true, score: expect.closeTo(0.9, 5) })
})

test('one result, column by column', () => {
  expect(results[0]).toEqual({
    student: testa,
    organization: elementary,
    assessment: 'uri://cainc.com/#CAINC-IREADY-DIAGNOSTIC-ELA',
    assessmentTitle: 'i-Ready Diagnostic, ELA',
    subject: 'english-language-arts',
    gradeLevelWhenAssessed: '03',
    date: '2025-09-08',
    schoolYear: 2026,
    period: 'fall',
    performanceLevel: '1 Grade Level Below',
    proficiency: 'approaching',
    scores: [
      { metric: 'scale', value: '431' },
      { metric: 'placement', value: 'Grade 2' },
      { metric: 'performance-level', value: '1 Grade Level Below' },
      { metric: 'percentile', value: '38' },
      { metric: 'lexile', value: '310' },
      { subscale: 'Phonics', metric: 'scale', value: '440' },
      { subscale: 'Phonics', metric: 'placement', value: 'Grade 2' },
      { subscale: 'Phonics', metric: 'performance-level', value: '1 Grade Level Below' },
      { subscale: 'High-Frequency Words', metric: 'scale', value: '510' },
      { subscale: 'High-Frequency Words', metric: 'placement', value: 'Max Score' },
      { subscale: 'High-Frequency Words', metric: 'performance-level', value: 'Mid or Above Grade Level' },
      { subscale: 'Vocabulary', metric: 'scale', value: '428' },
      { subscale: 'Vocabulary', metric: 'placement', value: 'Grade 1' },
      { subscale: 'Vocabulary', metric: 'performance-level', value: '2 Grade Levels Below' },
      { subscale: 'Comprehension: Overall', metric: 'scale', value: '430' },
      { subscale: 'Comprehension: Overall', metric: 'placement', value: 'Grade 2' },
      { subscale: 'Comprehension: Overall', metric: 'performance-level', value: '1 Grade Level Below' },
      { subscale: 'Comprehension: Literature', metric: 'scale', value: '455' },
      { subscale: 'Comprehension: Literature', metric: 'placement', value: 'Early 3' },
      { subscale: 'Comprehension: Literature', metric: 'performance-level', value: 'Early On Grade Level' },
      { subscale: 'Comprehension: Informational Text', metric: 'scale', value: '401' },
      { subscale: 'Comprehension: Informational Text', metric: 'placement', value: 'Grade K' },
      {
        subscale: 'Comprehension: Informational Text',
        metric: 'performance-level',
        value: '3 or More Grade Levels Below',
      },
      { metric: 'growth', value: '0' },
    ],
  })
})

test('a day with leading zeros is the same day, and a level that was passed has no score', () => {
  expect(results[1]).toMatchObject({ date: '2026-01-12', period: 'winter', proficiency: 'meets' })
  expect(results[1]?.['scores']).toContainEqual({
    subscale: 'High-Frequency Words',
    metric: 'placement',
    value: 'Surpassed Level',
  })
})

test('a part that was not assessed has no score at all', () => {
  const scores = results[0]?.['scores'] as readonly { readonly subscale?: string }[]
  expect(scores.filter(({ subscale }) => subscale === 'Phonological Awareness')).toEqual([])
})

test('the Lexile measure of a beginning reader keeps its letters', () => {
  expect(results[2]?.['scores']).toContainEqual({ metric: 'lexile', value: 'BR150' })
  expect(results[4]?.['scores']).toContainEqual({ metric: 'quantile', value: '275' })
})

test('people, by both of their numbers', () => {
  const [first, second] = read.entities('person')
  expect(first).toMatchObject({
    id: testa,
    identifiers: [
      { system: 'local@example-district', value: '99001' },
      { system: 'us-ca.ssid', value: '9900000001' },
    ],
    firstName: 'Testa',
    lastName: 'Example',
    sex: 'female',
    hispanicLatino: false,
    raceRollup: 'white',
    username: 'testa.example',
    student: { gradeLevel: '03' },
  })
  expect(second).toMatchObject({ hispanicLatino: true, student: { gradeLevel: 'KG' } })
  expect(read.entities('person')).toHaveLength(3)
})

test('statuses of the year; a blank says nothing', () => {
  expect(read.entities('studentStatus').map(own)).toEqual(
    [
      ['english-learner', 'no'],
      ['disability', 'yes'],
      ['economically-disadvantaged', 'yes'],
      ['migrant', 'no'],
    ].map(([kind, value]) => ({ student: testa, organization: elementary, schoolYear: 2026, kind, value })),
  )
})

test('a school without a number is no school', () => {
  expect(read.entities('organization').map(own)).toEqual([{ name: 'Example Elementary', school: {} }])
  expect(results[3]).not.toHaveProperty('organization')
})

describe('whose numbers they are', () => {
  test('nobody says: every row is set aside, and both columns are named', async () => {
    const unnamed = await run(iReady({ options: { schoolIdSystem: 'us-ca.cds' } }), fixture('clean'))
    expect(countsOf(unnamed)).toEqual({ ela: [0, 0, 4], math: [0, 0, 2] })
    expect(unnamed.findings.filter((finding) => finding.startsWith('ela 1 '))).toEqual([
      'ela 1 Student ID ambiguous-identifier',
      'ela 1 Student State ID ambiguous-identifier',
      'ela 1 Student ID missing-key',
    ])
  })

  test('only the state number is named: nobody is known by the other', async () => {
    const { entities, findings } = await run(
      iReady({ options: { stateStudentIdSystem: 'us-ca.ssid', schoolIdSystem: 'us-ca.cds' } }),
      fixture('clean'),
    )
    expect(entities('person').map(({ identifiers }) => identifiers)).toEqual([
      [{ system: 'us-ca.ssid', value: '9900000001' }],
      [{ system: 'us-ca.ssid', value: '9900000002' }],
    ])
    // The student of the fourth row has no state number.
    expect(findings).toContain('ela 4 Student ID missing-key')
  })

  test('no school is named: results have none, and no school is made of a name', async () => {
    const { entities } = await run(iReady({ options: { ...options, schoolIdSystem: '' } }), fixture('clean'))
    expect(entities('organization')).toEqual([])
    expect(entities('assessmentResult').filter((result) => 'organization' in result)).toEqual([])
  })
})
