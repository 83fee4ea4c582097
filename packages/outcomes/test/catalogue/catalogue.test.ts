import { frameworks, indicatorById, indicators, type Measures, results } from '@nrec-align/outcomes'
import { describe, expect, test } from 'vitest'
import { frameworkSchema } from './framework-schema.ts'

const idsOf = (of: readonly { readonly id: string }[]) => of.map(({ id }) => id)

describe('every framework', () => {
  test.each(frameworks.map((framework) => [framework.id, framework] as const))('%s has the shape', (_, framework) => {
    expect(frameworkSchema.safeParse(framework).error?.issues ?? []).toEqual([])
  })

  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(frameworks))).toEqual(frameworks)
  })

  test('has ids of its own', () => {
    const ids = [...idsOf(frameworks), ...idsOf(results), ...idsOf(indicators)]
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([])
  })

  test('serves results that exist', () => {
    const known = new Set(idsOf(results))
    expect(indicators.filter(({ result }) => result !== undefined && !known.has(result)).map(({ id }) => id)).toEqual(
      [],
    )
  })
})

test('every way to measure is in use', () => {
  const kinds: { readonly [K in keyof Measures]: true } = {
    share: true,
    chronicAbsence: true,
    consistentAttendance: true,
    averageDailyAttendance: true,
    mobility: true,
    proficiency: true,
    cohortGraduation: true,
    suspension: true,
    kindergartenReadiness: true,
    postsecondaryEnrollment: true,
    postsecondaryCompletion: true,
    served: true,
    amountDelivered: true,
    dosage: true,
    surveyShare: true,
    supplied: true,
  }
  expect([...new Set(indicators.map(({ measure }) => measure.kind))].sort()).toEqual(Object.keys(kinds).sort())
})

test('what is unverified stays so: the indicators that nobody has read', () => {
  const unread = indicators.filter(({ framework, status }) => framework === 'pn-2011' && status === 'unverified')
  expect(idsOf(unread)).toEqual(
    ['2-three-year-olds', '7', '8', '10', '12', '14', '15'].map((number) => `pn-2011.${number}`),
  )
  const draft = frameworks.find(({ id }) => id === 'fscs-draft')
  expect(draft?.indicators.filter(({ status }) => status === 'verified').map(({ id }) => id)).toEqual([
    'fscs-draft.served',
  ])
  expect(draft?.indicators).toHaveLength(14)
})

describe('the two editions of Promise Neighborhoods', () => {
  test('number other things', () => {
    expect(indicatorById('pn-2011.4-mathematics')?.measure.kind).toBe('proficiency')
    expect(indicatorById('pn-essa.4')?.measure.kind).toBe('cohortGraduation')
  })
  test('have fifteen numbers and ten', () => {
    const numbers = (edition: string) =>
      new Set(indicators.flatMap(({ framework, label }) => (framework === edition ? [label?.split('.')[0]] : [])))
    expect(numbers('pn-2011').size).toBe(15)
    expect(numbers('pn-essa').size).toBe(10)
  })
})

describe('the published boundaries of absence', () => {
  test.each([
    ['shared.chronic-absence', { parts: 1, outOf: 10, inclusive: true }, { days: 10, of: 'enrolled', inclusive: true }],
    ['edfacts.195', { parts: 1, outOf: 10, inclusive: true }, { days: 10, of: 'enrolled', inclusive: true }],
    [
      'state.california-chronic-absence',
      { parts: 1, outOf: 10, inclusive: true },
      { days: 30, of: 'expected', inclusive: false },
    ],
    ['state.rhode-island-early-absence', { days: 18, inclusive: true }, { days: 90, of: 'enrolled', inclusive: true }],
    ['pn-essa.3.2', { parts: 1, outOf: 10, inclusive: true }, undefined],
    [
      'e-w.consistent-attendance',
      { parts: 9, outOf: 10, inclusive: false },
      { days: 30, of: 'present', inclusive: false },
    ],
    ['e-w.ceds-attendance', { parts: 9, outOf: 10, inclusive: false }, { days: 90, of: 'enrolled', inclusive: true }],
    [
      'e-w.ceds-attendance-at-least',
      { parts: 9, outOf: 10, inclusive: true },
      { days: 90, of: 'enrolled', inclusive: true },
    ],
  ])('%s', (id, boundary, floor) => {
    expect(indicatorById(id)?.measure).toMatchObject({ boundary, ...(floor && { floor }) })
    expect(indicatorById(id)?.measure).toHaveProperty('per', id === 'edfacts.195' ? 'school' : 'place')
    expect(indicatorById(id)?.minimumEnrollment === undefined).toBe(floor === undefined)
  })
})

test('less is better where the name says what nobody wants', () => {
  const down = indicators.filter(({ polarity }) => polarity === 'down').map(({ name }) => name.en)
  expect(down.filter((name) => !/absen|suspen|mobility|churn|without internet|discipline/i.test(name))).toEqual([])
  const named = indicators.filter(({ name }) => /chronic|^suspended|mobility|churn/i.test(name.en))
  expect(named.filter(({ polarity }) => polarity !== 'down').map(({ id }) => id)).toEqual([])
})
