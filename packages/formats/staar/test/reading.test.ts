import { inputFile } from '@nrec-align/io'
import { describe, expect, test } from 'vitest'
import { fixture, read, resultsOf } from './support/read.ts'

const of2025 = await read([fixture('clean/STAAR-2025.txt')])

const base = {
  date: '2025-03',
  schoolYear: 2025,
  period: 'spring',
  gradeLevelWhenAssessed: '05',
  scoreStatus: 'scored',
}

describe('one record, several results', () => {
  test('reading and mathematics of one student', () => {
    const results = resultsOf(of2025, '9900000023')
    expect(Object.keys(results).sort()).toEqual(['us-tx.staar:mathematics', 'us-tx.staar:reading-language-arts'])
    expect(results['us-tx.staar:reading-language-arts']).toMatchObject({
      ...base,
      organization: 'us-tx.campus/999001041',
      subject: 'english-language-arts',
      performanceLevel: '3',
      proficiency: 'exceeds',
      scores: [
        { metric: 'raw', value: '40' },
        { metric: 'scale', value: '1700' },
        { metric: 'percentile', value: '95' },
        { metric: 'lexile', value: '1100' },
        { subscale: 'reporting-category-1', metric: 'raw', value: '25' },
        { subscale: 'reporting-category-2', metric: 'raw', value: '15' },
      ],
    })
    expect(results['us-tx.staar:mathematics']).toMatchObject({
      ...base,
      subject: 'mathematics',
      performanceLevel: '1L',
      proficiency: 'approaching',
      scores: [
        { metric: 'raw', value: '14' },
        { metric: 'scale', value: '1360' },
        { metric: 'percentile', value: '32' },
        { metric: 'quantile', value: '455' },
        { subscale: 'reporting-category-1', metric: 'raw', value: '6' },
        { subscale: 'reporting-category-2', metric: 'raw', value: '1' },
        { subscale: 'reporting-category-3', metric: 'raw', value: '3' },
        { subscale: 'reporting-category-4', metric: 'raw', value: '4' },
      ],
    })
  })

  test('social studies and science of an eighth grade', () => {
    const results = resultsOf(of2025, '9900000024')
    expect(results['us-tx.staar:social-studies']).toMatchObject({ proficiency: 'meets', performanceLevel: '2' })
    expect(results['us-tx.staar:science']).toMatchObject({ proficiency: 'approaching', performanceLevel: '1' })
  })

  test('Algebra I is mathematics and of no grade; a beginning reader’s measure keeps its letters', () => {
    const results = resultsOf(of2025, '9900000025')
    const algebra = results['us-tx.staar:algebra-i']
    expect(algebra).toMatchObject({
      subject: 'mathematics',
      proficiency: 'meets',
      date: '2025-05',
      scoreStatus: 'scored',
    })
    expect(algebra).not.toHaveProperty('gradeLevelWhenAssessed')
    expect(algebra?.['scores']).toContainEqual({ subscale: 'reporting-category-5', metric: 'raw', value: '4' })
    expect(algebra?.['scores']).toContainEqual({ metric: 'quantile', value: '900' })
    const reading = results['us-tx.staar:reading-language-arts']
    expect(reading).toMatchObject({ proficiency: 'below' })
    expect(reading?.['scores']).toContainEqual({ metric: 'lexile', value: 'BR70' })
  })

  test('a student without a score code has no result', () => {
    expect(resultsOf(of2025, '9900000026')).toEqual({})
    expect(of2025.entities('person')).toHaveLength(7)
  })

  test('a month outside spring has no season', () => {
    const [june] = Object.values(resultsOf(of2025, '9900000027'))
    expect(june).toMatchObject({ date: '2025-06', schoolYear: 2025 })
    expect(june).not.toHaveProperty('period')
  })
})

test('the student: a name as long as its column is no mistake', () => {
  const people = new Map(of2025.entities('person').map((person) => [person['id'], person]))
  expect(people.get('us-tx.unique-id/9900000023')).toMatchObject({
    firstName: 'CHRISTOPHE',
    lastName: 'EXAMPLE-LONGNAM',
    middleName: 'C',
    birthDate: '2012-02-28',
    sex: 'male',
    hispanicLatino: false,
    races: ['asian'],
  })
  expect(people.get('us-tx.unique-id/9900000024')?.['races']).toEqual([
    'american-indian-or-alaska-native',
    'native-hawaiian-or-pacific-islander',
  ])
  expect(of2025.findings).toEqual([])
})

test('each year is read at its own columns', async () => {
  const all = await read(['2023', '2024', '2025', '2026'].map((year) => fixture(`clean/STAAR-${year}.txt`)))
  expect(all.findings).toEqual([])
  expect(all.report.dispositions.read).toMatchObject({ in: 28, converted: 28 })
  // Per year: one of reading, one of mathematics, both, social studies and science, reading and Algebra I, none, mathematics.
  expect(all.entities('assessmentResult')).toHaveLength(4 * 9)
  const science = (student: string) => resultsOf(all, student)['us-tx.staar:science']
  expect(science('9900000004')).not.toHaveProperty('performanceLevel')
  expect(science('9900000034')).toMatchObject({ performanceLevel: '1', proficiency: 'approaching', schoolYear: 2026 })
  expect(science('9900000014')?.['scores']).toHaveLength(7)
  expect(science('9900000034')?.['scores']).toHaveLength(3)
})

describe('one fault a record', async () => {
  const dirty = await read([fixture('dirty/STAAR-one-fault-a-record.txt')])

  /** Worked by hand from the layouts and the code tables. */
  test('is found where it is', () => {
    expect(dirty.findings).toEqual([
      '2 - other-layout-edition',
      '3 - other-layout-edition',
      '4 - other-layout-edition',
      '5 - wrong-record-length',
      '6 tx_unique_student_id invalid-identifier',
      '7 tx_unique_student_id missing-key',
      '8 score_code_reading_language_arts unknown-code',
      '9 lexile_measure unreadable-text',
      '10 reading_language_arts_scale_score not-a-whole-number',
      '11 approaches_grade_level_in_reading_language_arts unknown-code',
      '12 date_of_birth invalid-date',
      '13 grade_level_tested unknown-code',
      '14 county_district_campus_number leading-zeros-lost',
      '15 white_code unknown-code',
    ])
    // Set aside are records 2 to 5, and those whose student or campus cannot be told: 6, 7 and 14.
    expect(dirty.report.dispositions.read).toMatchObject({ in: 16, converted: 9, rejected: 7 })
  })

  test('a score code nobody knows leaves the result without a status; its scores are read', () => {
    const reading = resultsOf(dirty, '9900000098')['us-tx.staar:reading-language-arts']
    expect(reading).not.toHaveProperty('scoreStatus')
    expect(reading?.['scores']).toContainEqual({ metric: 'scale', value: '1520' })
  })

  test('levels that contradict each other give no proficiency', () => {
    expect(resultsOf(dirty, '9900000101')['us-tx.staar:reading-language-arts']).not.toHaveProperty('proficiency')
  })
})

describe('an administration whose layout is not known', () => {
  const unknown = async () => {
    const text = await new Response(fixture('clean/STAAR-2026.txt').open() as ReadableStream).text()
    return inputFile('STAAR-2031.txt', text.replace(/^(\d\d)26/gm, '$131'))
  }

  test('is said, and nothing is read at places that may be wrong', async () => {
    const run = await read([await unknown()])
    expect(run.findings).toEqual([1, 2, 3, 4, 5, 6, 7].map((record) => `${record} - other-layout-edition`))
    expect(run.report.dispositions.read).toMatchObject({ in: 7, converted: 0, rejected: 7 })
  })

  test('is read like another year only when the caller says so', async () => {
    const run = await read([await unknown()], '2026')
    expect(run.report.dispositions.read).toMatchObject({ in: 7, converted: 7 })
    expect(new Set(run.findings.map((finding) => finding.split(' ').slice(1).join(' ')))).toEqual(
      new Set(['administration_date unknown-code']),
    )
    expect(run.entities('assessmentResult').map(({ date }) => String(date).slice(0, 4))).toEqual(Array(9).fill('2031'))
  })
})

test('numbers that may be social security numbers and family codes leave the reader in no way', async () => {
  const all = await read([fixture('clean/STAAR-2025.txt'), fixture('dirty/STAAR-one-fault-a-record.txt')])
  expect(all.everything).not.toMatch(/7777|FAKE/)
})
