import { combine, type IndicatorDefinition, indicatorById, statedComparisons } from '@nrec-align/outcomes'
import { describe, expect, test } from 'vitest'

const definition = (id: string): IndicatorDefinition => {
  const found = indicatorById(id)
  if (found === undefined) throw new Error(`${id} is not in the catalogue`)
  return found
}

describe('values join', () => {
  test('those of the same definition as they stand', () => {
    expect(
      combine(definition('pn-essa.4'), [{ indicator: 'pn-2011.6', value: 80.2, numerator: 81, denominator: 101 }]),
    ).toEqual({
      values: [{ indicator: 'pn-essa.4', value: 80.2, numerator: 81, denominator: 101 }],
    })
  })

  test('those that count the others, turned round: 18 of 120 absent are 102 of 120 present', () => {
    expect(
      combine(definition('shared.consistent-attendance'), [
        { indicator: 'shared.chronic-absence', value: 15, numerator: 18, denominator: 120 },
        { indicator: 'shared.consistent-attendance', value: 90 },
      ]),
    ).toEqual({
      values: [
        { indicator: 'shared.consistent-attendance', value: 85, numerator: 102, denominator: 120 },
        { indicator: 'shared.consistent-attendance', value: 90 },
      ],
    })
  })

  test('those on another scale, rescaled, their counts untouched', () => {
    const perThousand = { ...definition('shared.mobility'), id: 'here.per-thousand', unit: 'other' as const }
    const statements = [
      ...statedComparisons,
      {
        first: 'here.per-thousand',
        second: 'shared.mobility',
        comparison: { kind: 'rescaled' as const, factor: 10, reason: { en: 'Per 1,000 instead of 100.' } },
      },
    ]
    const options = { definitions: [perThousand, definition('shared.mobility')], statements }
    const value = { indicator: 'shared.mobility', value: 28.75, numerator: 115, denominator: 400 }
    expect(combine(perThousand, [value], options).values).toEqual([
      { indicator: 'here.per-thousand', value: 287.5, numerator: 115, denominator: 400 },
    ])
    const back = { ...value, indicator: 'here.per-thousand', value: 287.5 }
    expect(combine(definition('shared.mobility'), [back], options).values?.[0]?.value).toBeCloseTo(28.75, 10)
  })
})

describe('values stay apart, with the reason', () => {
  test.each([
    ['pn-essa.4', 'pn-2011.4-mathematics', 'not-comparable', 'Number 4 is proficiency in one edition'],
    ['pn-2011.4-reading', 'shared.reading-grade-3', 'one-is-part-of-the-other', 'some of the grades'],
    ['shared.chronic-absence', 'edfacts.195', 'only-a-proxy', 'counts a student at each school'],
    ['pn-essa.3.2', 'cclc.3', 'not-comparable', 'only those whom a program serves'],
    ['pn-essa.3.2', 'pn-essa.7', 'not-comparable', 'Nobody has stated'],
    ['pn-essa.4', 'pn-essa.44', 'unknown-indicator', 'No definition has this id'],
  ])('%s does not take %s', (into, from, code, reason) => {
    const { issues, values } = combine(definition(into), [{ indicator: from, value: 1 }])
    expect(values).toBeUndefined()
    expect(issues).toHaveLength(1)
    expect(issues?.[0]).toMatchObject({ code, indicator: from, into })
    expect(issues?.[0]?.reason.en).toContain(reason)
    expect(issues?.[0]?.fix.es).not.toBe('')
  })

  test('a count has no rest', () => {
    const count = { ...definition('shared.chronic-absence'), id: 'here.absent', unit: 'count' as const }
    const statements = [
      { first: 'here.absent', second: 'pn-essa.4', comparison: { kind: 'complement' as const, reason: { en: 'So.' } } },
    ]
    const { issues } = combine(count, [{ indicator: 'pn-essa.4', value: 5 }], { statements })
    expect(issues?.map(({ code }) => code)).toEqual(['no-complement'])
  })

  test('each indicator is named once, and nothing is combined beside it', () => {
    const { issues, values } = combine(definition('pn-essa.4'), [
      { indicator: 'pn-2011.6', value: 80 },
      { indicator: 'edfacts.195', value: 20 },
      { indicator: 'edfacts.195', value: 21 },
      { indicator: 'pn-essa.7', value: 50 },
    ])
    expect(values).toBeUndefined()
    expect(issues?.map(({ indicator }) => indicator)).toEqual(['edfacts.195', 'pn-essa.7'])
  })
})
