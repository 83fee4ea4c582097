import { compareIndicators, indicatorById, indicators, statedComparisons } from '@nrec-align/outcomes'
import { describe, expect, test } from 'vitest'

const compared = (first: string, second: string) => {
  const [one, other] = [indicatorById(first), indicatorById(second)]
  if (one === undefined || other === undefined) throw new Error(`${first} or ${second} is not in the catalogue`)
  return compareIndicators(one, other)
}

describe('what is stated', () => {
  test.each(statedComparisons.map(({ first, second, comparison }) => [first, second, comparison] as const))(
    '%s and %s',
    (first, second, { kind, reason }) => {
      const [one, other] = [indicatorById(first), indicatorById(second)]
      expect(one, first).toBeDefined()
      expect(other, second).toBeDefined()
      expect(one?.kind).toBe(other?.kind)
      expect([reason.en, reason.es].every((text) => text !== undefined && text !== '')).toBe(true)
      if (kind === 'exact') expect([one?.unit, one?.polarity]).toEqual([other?.unit, other?.polarity])
      if (kind === 'complement') {
        expect([one?.unit, other?.unit]).toEqual(['percent', 'percent'])
        expect(one?.polarity).not.toBe(other?.polarity)
      }
    },
  )

  test('of a pair once', () => {
    const pairs = statedComparisons.map(({ first, second }) => [first, second].sort().join(' '))
    expect(pairs.filter((pair, place) => pairs.indexOf(pair) !== place)).toEqual([])
  })

  test('is not contradicted: indicators said to be the same are measured the same', () => {
    for (const { first, second, comparison } of statedComparisons) {
      if (comparison.kind !== 'exact') continue
      expect(indicatorById(first)?.measure, `${first} ${second}`).toEqual(indicatorById(second)?.measure)
    }
  })
})

describe('what follows', () => {
  test('the two editions, number by number', () => {
    expect(compared('pn-2011.6', 'pn-essa.4').kind).toBe('exact')
    expect(compared('pn-2011.4-mathematics', 'pn-essa.4')).toMatchObject({
      kind: 'not-comparable',
      reason: { en: 'Number 4 is proficiency in one edition and graduation in the other.' },
    })
  })
  test('over one step: the editions through the later one', () => {
    expect(compared('pn-2011.6', 'e-w.graduation-4-year').kind).toBe('exact')
    expect(compared('pn-2011.11', 'shared.mobility').kind).toBe('exact')
  })
  test('grade 3 within the pooled grades of the older edition', () => {
    expect(compared('e-w.reading-grade-3', 'pn-2011.4-reading')).toMatchObject({ kind: 'subset', part: 'first' })
    expect(compared('pn-2011.4-reading', 'e-w.reading-grade-3')).toMatchObject({ kind: 'subset', part: 'second' })
  })
  test('no state formula of mobility joins a Promise Neighborhood', () => {
    expect(compared('state.colorado-mobility', 'pn-2011.11').kind).toBe('not-comparable')
  })
  test('two proxies of one indicator say nothing of each other', () => {
    expect(compared('state.maine-chronic-absence', 'edfacts.195')).toMatchObject({
      kind: 'not-comparable',
      reason: { en: 'Nobody has stated how the two definitions relate.' },
    })
  })
  test('a population and a program never mix, whatever they are called', () => {
    for (const one of indicators)
      for (const other of indicators)
        if (one.kind !== other.kind) expect(compareIndicators(one, other).kind).toBe('not-comparable')
  })
})
