import { expect, test } from 'vitest'
import { fixture, read } from './support/run.ts'

const { entities, findings, report } = await read({ sample: fixture('clean') })

const [fall, winter, spring, screening] = entities('assessmentResult')

test('every row is a result, and nothing is wrong with one', () => {
  expect(report.dispositions.read).toMatchObject({ in: 4, converted: 4, skipped: 0, rejected: 0 })
  expect(findings).toEqual([])
  expect(entities('person').map(({ id }) => id)).toEqual([
    'us-ca.ssid/9900000001',
    'us-ca.ssid/9900000002',
    'us-ca.ssid/9900000003',
  ])
})

test('both numbers of a student are hers', () => {
  expect(entities('person')[0]?.['identifiers']).toEqual([
    { system: 'local@us-ca.cd.1999901', value: '990001' },
    { system: 'us-ca.ssid', value: '9900000001' },
  ])
})

test('schools and their district, by number and name', () => {
  expect(entities('organization').map(({ id, name }) => [id, name])).toEqual([
    ['us-ca.cds/19999010100001', 'Example Elementary School'],
    ['us-ca.cd/1999901', 'Example Unified'],
    ['us-ca.cds/19999010100002', 'Sample Middle School'],
  ])
  expect(entities('organization')[0]?.['school']).toEqual({ district: 'us-ca.cd/1999901' })
})

test('a result: whose, where, which test, when', () => {
  const { id: _id, scores: _scores, ...told } = fall ?? {}
  expect(told).toEqual({
    student: 'us-ca.ssid/9900000001',
    organization: 'us-ca.cds/19999010100001',
    assessment: 'nwea.map-growth:Reading K-2',
    assessmentTitle: 'Growth: Reading K-2 Example Edition',
    subject: 'english-language-arts',
    date: '2025-09-16',
    schoolYear: 2026,
    period: 'fall',
    performanceLevel: 'Avg',
  })
})

test('its scores, in the order of the columns; errors with every digit; a goal under the name beside it', () => {
  expect(fall?.['scores']).toEqual([
    { metric: 'rit', value: '165', standardError: '3.30' },
    { metric: 'percentile', value: '42' },
    { metric: 'percent-correct', value: '54' },
    { subscale: 'Fall to Fall', metric: 'growth', value: '14', standardError: '4.52' },
    { subscale: 'Fall to Fall', metric: 'growth-percentile', value: '62' },
    { metric: 'lexile', value: 'BR15L' },
    { subscale: 'Foundational Skills', metric: 'rit', value: '168', standardError: '6.1' },
    { subscale: 'Foundational Skills', metric: 'performance-level', value: 'Avg' },
    { subscale: 'Literature, and Informational Text', metric: 'rit', value: '161', standardError: '5.90' },
    { subscale: 'Literature, and Informational Text', metric: 'performance-level', value: 'LoAvg' },
  ])
})

test('growth below nothing, over two spans at once; an asterisk is no level', () => {
  expect(winter?.['period']).toBe('winter')
  expect(winter?.['scores']).toEqual([
    { metric: 'rit', value: '171', standardError: '3.20' },
    { metric: 'percentile', value: '40' },
    { metric: 'percent-correct', value: '51' },
    { subscale: 'Fall to Winter', metric: 'growth', value: '6', standardError: '4.60' },
    { subscale: 'Fall to Winter', metric: 'growth-percentile', value: '42' },
    { subscale: 'Winter to Winter', metric: 'growth', value: '-1', standardError: '4.41' },
    { subscale: 'Winter to Winter', metric: 'growth-percentile', value: '3' },
    { metric: 'lexile', value: '105L' },
    { subscale: 'Foundational Skills', metric: 'rit', value: '172', standardError: '6.0' },
  ])
})

test('eight goals, three spans that end in spring, a Quantile measure', () => {
  const scores = spring?.['scores'] as readonly Readonly<Record<string, string>>[]
  expect(scores.filter(({ metric }) => metric === 'growth').map(({ subscale, value }) => [subscale, value])).toEqual([
    ['Fall to Spring', '9'],
    ['Winter to Spring', '4'],
    ['Spring to Spring', '11'],
  ])
  expect(scores.filter(({ metric, subscale }) => metric === 'rit' && subscale !== undefined)).toHaveLength(8)
  expect(scores.find(({ metric }) => metric === 'quantile')).toEqual({ metric: 'quantile', value: '1005Q' })
  expect(spring).toMatchObject({ subject: 'mathematics', period: 'spring', schoolYear: 2026, date: '2026-05-05' })
})

test('a test without goals, and a date that a spreadsheet program shortened', () => {
  expect(screening).toMatchObject({
    assessment: 'nwea.map-growth:Science K-12',
    assessmentTitle: 'Screening: Science 6+ Example Edition',
    date: '2025-09-08',
  })
  expect(screening?.['scores']).toEqual([
    { metric: 'rit', value: '208', standardError: '3.40' },
    { metric: 'percentile', value: '57' },
  ])
})

test('two rows with one TestID are two results', () => {
  expect(new Set(entities('assessmentResult').map(({ id }) => id)).size).toBe(4)
})
