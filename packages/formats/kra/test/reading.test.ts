import { expect, test } from 'vitest'
import { fixture, read } from './support/run.ts'

const { entities, findings, report } = await read(fixture('clean'))

const [first, second, third, fourth] = entities('assessmentResult')

test('every row is a result, and nothing is wrong with one; blank cells without a column name are no matter', () => {
  expect(report.dispositions.read).toMatchObject({ in: 4, converted: 4, skipped: 0, rejected: 0 })
  expect(findings).toEqual([])
})

test('the child, by both numbers', () => {
  expect(entities('person')[0]).toEqual({
    id: 'us-sc.suns/9900000001',
    identifiers: [
      { system: 'local@sample-district', value: '990001' },
      { system: 'us-sc.suns', value: '9900000001' },
    ],
    firstName: 'Testa',
    middleName: 'Q',
    lastName: 'Example',
    birthDate: '2020-07-08',
    student: {},
  })
})

test('a school has the number of its district before its own: 1 of one district is not 1 of another', () => {
  const bodies = entities('organization').map(({ id, school }) => [id, school])
  expect(bodies).toEqual([
    ['local@sample-state.schools/9999-1', { district: 'local@sample-state/9999' }],
    ['local@sample-state/9999', undefined],
    ['local@sample-state.schools/9998-1', { district: 'local@sample-state/9998' }],
    ['local@sample-state/9998', undefined],
    ['local@sample-state.schools/9998-12', { district: 'local@sample-state/9998' }],
  ])
})

test('a result: the name of the assessment without its blanks, the day, the level in words and in common', () => {
  const { id: _id, ...told } = first ?? {}
  expect(told).toEqual({
    student: 'us-sc.suns/9900000001',
    organization: 'local@sample-state.schools/9999-1',
    assessment: 'kra:KRA',
    assessmentTitle: 'KRA',
    date: '2025-08-15',
    schoolYear: 2026,
    scoreStatus: 'complete',
    performanceLevel: 'Approaching Readiness',
    proficiency: 'approaching',
    scores: [
      { metric: 'scale', value: '264' },
      { subscale: 'SF', metric: 'scale', value: '272' },
      { subscale: 'LL', metric: 'scale', value: '261' },
      { subscale: 'MA', metric: 'scale', value: '259' },
      { subscale: 'PD', metric: 'scale', value: '278' },
    ],
  })
})

test('the other levels', () => {
  expect([second?.['proficiency'], third?.['proficiency']]).toEqual(['meets', 'below'])
})

test('a child without scores has a result without them', () => {
  expect([fourth?.['student'], fourth?.['scores'], fourth?.['scoreStatus']]).toEqual([
    'us-sc.suns/9900000004',
    undefined,
    undefined,
  ])
})

test('without the option, the local number matches nobody, and every such cell is told', async () => {
  const { findings: told, entities: of } = await read(fixture('clean'), {
    schoolIdSystem: 'local@sample-state.schools',
    districtIdSystem: 'local@sample-state',
  })
  expect(told).toEqual([1, 2, 3, 4].map((record) => `${record} PS_StudentID 5 ambiguous-identifier`))
  expect(of('person')[0]?.['identifiers']).toEqual([{ system: 'us-sc.suns', value: '9900000001' }])
})

test('without the option, no school is matched, and both parts of its number are told', async () => {
  const { findings: told, entities: of } = await read(fixture('clean'), { studentIdSystem: 'local@sample-district' })
  expect(told.filter((finding) => finding.startsWith('1 '))).toEqual([
    '1 DistrictCode 2 ambiguous-identifier',
    '1 SchoolCode 3 ambiguous-identifier',
  ])
  expect(of('organization')).toEqual([])
  expect(of('assessmentResult')).toHaveLength(4)
})
