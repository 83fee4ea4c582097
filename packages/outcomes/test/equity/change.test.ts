import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changes, forecast, gap, shareRatio, targetStatus, wilsonInterval } from '../../src/equity/index.ts'
import { bothTails } from '../../src/equity/normal-tail.ts'

const of = (numerator: number, denominator: number) => ({ numerator, denominator })

describe('changes', () => {
  // 60 of 200 against 40 of 200: z = 0.1 / √(0.25 · 0.75 · 2/200) = 2.3094, chance 0.0209.
  const pair = { before: of(60, 200), after: of(40, 200) }
  const still = { before: of(60, 200), after: of(60, 200) }

  test('one group is better where less is better', () => expect(changes([pair], 'down')).toEqual(['better']))
  test('and worse where more is better', () => expect(changes([pair], 'up')).toEqual(['worse']))
  test('among three groups the same difference may be chance: 0.0209 > 0.05 / 3', () =>
    expect(changes([pair, still, still], 'down')).toEqual(['same', 'same', 'same']))
  test('too few people are no verdict, and take nothing from the others', () =>
    expect(changes([{ before: of(1, 8), after: of(3, 8) }, pair], 'down')).toEqual(['too-few', 'better']))
  test('without a better direction nothing is better', () => expect(changes([pair], 'none')).toEqual(['same']))
})

test.each([
  [0, 1],
  [1.959964, 0.05],
  [2.575829, 0.01],
])('both tails beyond %f', (z, tails) => expect(bothTails(z)).toBeCloseTo(tails, 6))

describe('intervals', () => {
  const counted = fc
    .integer({ min: 1, max: 500 })
    .chain((denominator) =>
      fc.record({ numerator: fc.integer({ min: 0, max: denominator }), denominator: fc.constant(denominator) }),
    )

  test('hold the share and stay between 0 and 1', () => {
    fc.assert(
      fc.property(counted, (one) => {
        const { low, high } = wilsonInterval(one)
        const share = one.numerator / one.denominator
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        expect(low).toBeLessThanOrEqual(share + 1e-12)
        expect(high).toBeGreaterThanOrEqual(share - 1e-12)
      }),
    )
  })

  test('of a gap hold the gap, and turn around with it', () => {
    fc.assert(
      fc.property(counted, counted, (one, other) => {
        const [there, back] = [gap(one, other), gap(other, one)]
        expect(there.low).toBeLessThanOrEqual(there.value + 1e-12)
        expect(there.high).toBeGreaterThanOrEqual(there.value - 1e-12)
        expect(back.low).toBeCloseTo(-there.high, 12)
      }),
    )
  })

  test('of a ratio turn around with it, where nobody is zero', () => {
    const found = shareRatio(of(30, 100), of(15, 100))
    const back = shareRatio(of(15, 100), of(30, 100))
    // ln 2 ± 1.96 · √(1/30 − 1/100 + 1/15 − 1/100) = 0.6931 ± 0.5544
    expect(found?.low).toBeCloseTo(Math.exp(Math.LN2 - 0.55436), 3)
    expect(back?.low).toBeCloseTo(1 / (found?.high ?? 0), 12)
    expect(shareRatio(of(3, 10), of(0, 10))).toBeUndefined()
    expect(shareRatio(of(0, 10), of(3, 10))).toMatchObject({ value: 0, low: 0, isAdjusted: true })
  })
})

describe('forecast', () => {
  const series = (numerators: readonly number[], denominator: number) =>
    numerators.map((numerator, at) => ({ year: 2020 + at, numerator, denominator }))

  test('nothing with three years', () => expect(forecast(series([50, 50, 50], 200), 2)).toEqual([]))

  test('begins anew where the test changes, whatever order the years come in', () => {
    const old = series([900, 900, 900], 1000).map((point) => ({ ...point, measuredBy: 'old test' }))
    const recent = series([0, 0, 0, 200, 200, 200, 200], 1000)
      .slice(3)
      .map((point) => ({ ...point, measuredBy: 'new test' }))
    expect(forecast([...recent, ...old].reverse(), 1)).toEqual(forecast(recent, 1))
    expect(forecast([...old, ...recent.slice(1)], 1)).toEqual([])
  })

  test('fewer than a hundred people: the mean of the last three years', () => {
    // (10 + 14 + 12) of 120.
    const [first, second] = forecast(series([20, 10, 14, 12], 40), 2)
    expect(first?.value).toBeCloseTo(0.3, 1)
    expect(second?.value).toBe(first?.value)
    expect(first?.year).toBe(2024)
  })

  test('a falling share goes on falling, by less each year, and the range grows', () => {
    const found = forecast(series([400, 360, 320, 280, 240], 1000), 4).map(({ value }) => value)
    const steps = found.slice(1).map((value, at) => (found[at] ?? 0) - value)
    expect(found[0]).toBeLessThan(0.28)
    expect(steps.every((step) => step > 0)).toBe(true)
    expect(steps.every((step, at) => at === 0 || step < (steps[at - 1] ?? 0))).toBe(true)
    const [near, far] = forecast(series([400, 360, 320, 280, 240], 1000), 4).map(({ low, high }) => high - low)
    expect(far).toBeGreaterThan(near ?? 1)
  })

  test('never leaves 0 to 1, whatever the years and however many are missing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 150 }), { minLength: 4, maxLength: 9 }),
        fc.integer({ min: 1, max: 3 }),
        (counts, step) => {
          const points = counts.map((numerator, at) => ({ year: 2000 + at * step, numerator, denominator: 150 }))
          for (const { low, value, high } of forecast(points, 5)) {
            expect(low).toBeGreaterThanOrEqual(0)
            expect(low).toBeLessThanOrEqual(value)
            expect(value).toBeLessThanOrEqual(high)
            expect(high).toBeLessThanOrEqual(1)
          }
        },
      ),
    )
  })
})

test.each([
  [of(10, 1000), 0.2, 'down', 'reached'],
  [of(300, 1000), 0.2, 'down', 'not-reached'],
  [of(300, 1000), 0.2, 'up', 'reached'],
  [of(3, 10), 0.2, 'up', 'too-near-to-say'],
] as const)('target: %o against %f, %s is better', (counted, target, polarity, status) =>
  expect(targetStatus(counted, target, polarity)).toBe(status),
)
