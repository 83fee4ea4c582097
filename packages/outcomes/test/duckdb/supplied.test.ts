import { supplied } from '@nrec-align/outcomes'
import { expect, test } from 'vitest'
import { compute, records, shown } from './compute.ts'

const value = (fields: object) => ({ indicator: 'it', organization: 'a', schoolYear: 2025, ...fields })

test('numbers are taken as they stand, of the groups that are wanted', async () => {
  const result = await compute(
    supplied({ unit: 'percent' }),
    {
      outcomeMeasure: records(
        value({ numerator: '8', denominator: '20' }),
        value({ numerator: '3', denominator: '10', subgroups: [{ dimension: 'sex', category: 'female' }] }),
        value({ numerator: '1', denominator: '2', subgroups: [{ dimension: 'homeless', category: 'yes' }] }),
        value({ organization: 'district', numerator: '50', denominator: '100' }),
        { indicator: 'other', organization: 'a', schoolYear: 2025, numerator: '1', denominator: '1' },
      ),
    },
    { subgroups: ['sex'] },
  )
  expect(shown(result)).toEqual({ 'a 2025': '8/20', 'a 2025 sex=female': '3/10', 'district 2025': '50/100' })
  expect(result.figures.every(({ kind }) => kind === 'proportion')).toBe(true)
})

test('a value without its parts, or hidden by its source, is not calculated', async () => {
  const result = await compute(supplied({ unit: 'percent' }), {
    outcomeMeasure: records(
      value({ value: '40' }),
      value({ organization: 'b', numerator: '2', denominator: '5', valueStatus: 'suppressed' }),
    ),
  })
  expect(shown(result)).toEqual({ 'a 2025': 'no-data', 'b 2025': 'no-data' })
})

test('category sets are never added up', async () => {
  const result = await compute(supplied({ unit: 'count' }), {
    outcomeMeasure: records(value({ numerator: '8', categorySet: 'A' }), value({ numerator: '9', categorySet: 'B' })),
  })
  expect(shown(result)).toEqual({ 'a 2025': '8/0' })
})

test('a place that is no organization is a custom one', async () => {
  const result = await compute(
    supplied({ unit: 'percent' }),
    {
      outcomeMeasure: records({
        indicator: 'it',
        place: { system: 'fips', value: '06001' },
        periodEnd: '2025-06-30',
        numerator: '1',
        denominator: '4',
      }),
    },
    { by: ['custom'], schoolYears: [2025] },
  )
  expect(shown(result)).toEqual({ 'fips:06001 2025': '1/4' })
})

test('an indicator is found by an identifier too', async () => {
  const result = await compute(supplied({ unit: 'percent', indicator: '99000001' }), {
    indicator: [
      { id: 'clear-impact/1', name: 'Example', identifiers: [{ system: 'clear-impact.measure', value: '99000001' }] },
    ],
    outcomeMeasure: records({
      indicator: 'clear-impact/1',
      organization: 'a',
      schoolYear: 2025,
      numerator: '1',
      denominator: '4',
    }),
  })
  expect(shown(result)).toEqual({ 'a 2025': '1/4' })
})
