import { describe, expect, test } from 'vitest'
import { composition, gap, riskRatio, wilsonInterval } from '../../src/equity/index.ts'

/** The published example of the IDEA Data Center (Bollmer et al. 2014): children identified, and children enrolled. */
const idea = {
  hispanic: [121, 6002],
  americanIndian: [11, 311],
  asian: [18, 1213],
  black: [316, 6224],
  pacificIslander: [21, 212],
  white: [732, 34_897],
  twoOrMore: [3, 3175],
} as const
const all = Object.values(idea).reduce(
  ({ numerator, denominator }, [k, n]) => ({ numerator: numerator + k, denominator: denominator + n }),
  { numerator: 0, denominator: 0 },
)
const counted = ([numerator, denominator]: readonly [number, number]) => ({ numerator, denominator })
const none = { cell: 0, people: 0 }

describe('published examples', () => {
  test('risk ratio of the IDEA Data Center: 5.0771 % against 906 of 45,810', () => {
    expect(all).toEqual({ numerator: 1222, denominator: 52_034 })
    const found = riskRatio({ group: counted(idea.black), all })
    expect(found.method).toBe('risk-ratio')
    expect((found.risk ?? 0) * 100).toBeCloseTo(5.0771, 4)
    expect(found.comparisonRisk).toBe(906 / 45_810)
    expect(found.value).toBeCloseTo(2.5671, 4)
  })

  test('risk difference of 3.10 points, and 25.86 % of those identified', () => {
    const others = { numerator: 906, denominator: 45_810 }
    expect(gap(counted(idea.black), others).value * 100).toBeCloseTo(3.1, 2)
    expect(composition(counted(idea.black), all).ofCounted * 100).toBeCloseTo(25.86, 2)
  })

  test.each([
    ['placement', [98, 778], [502, 4373], 1.1209],
    ['suspension', [1, 221], [32, 6554], 0.9244],
  ] as const)('risk ratio against all others, whatever the sizes: %s', (_name, group, everybody, printed) => {
    const found = riskRatio({ group: counted(group), all: counted(everybody) }, { minimums: none })
    expect(found.value).toBeCloseTo(printed, 4)
  })

  test.each([
    ['Black', [189, 4697], [8210, 414_836], [3110, 73_653], 2.6919],
    ['Hispanic', [229, 742], [5248, 40_244], [1092, 5789], 2.5586],
  ] as const)(
    'alternate risk ratio against the others of the state: %s',
    (_name, group, state, stateGroup, printed) => {
      // Nobody else in the district, so that the others of the state stand in.
      const found = riskRatio(
        { group: counted(group), all: counted(group) },
        { state: { group: counted(stateGroup), all: counted(state) } },
      )
      expect(found.method).toBe('alternate-risk-ratio')
      expect(found.value).toBeCloseTo(printed, 4)
    },
  )
})

describe('risk ratios that are not calculated', () => {
  const all100 = { numerator: 50, denominator: 400 }
  test.each([
    ['nine in the cell', { numerator: 9, denominator: 100 }, 'too-few-people'],
    ['twenty-nine people', { numerator: 12, denominator: 29 }, 'too-few-people'],
  ] as const)('%s', (_name, group, reason) => {
    expect(riskRatio({ group, all: all100 }).notCalculated).toBe(reason)
  })

  test('ten in the cell of thirty people is calculated', () => {
    expect(riskRatio({ group: { numerator: 10, denominator: 30 }, all: all100 }).value).toBeCloseTo(
      10 / 30 / (40 / 370),
      12,
    )
  })

  test('nobody else is at risk', () => {
    const group = { numerator: 12, denominator: 100 }
    expect(riskRatio({ group, all: { numerator: 12, denominator: 300 } }, { minimums: none }).notCalculated).toBe(
      'zero-comparison-risk',
    )
  })

  test('too few others in the district and no state to compare with', () => {
    const group = { numerator: 12, denominator: 100 }
    expect(riskRatio({ group, all: { numerator: 14, denominator: 110 } }).notCalculated).toBe('too-few-people')
  })
})

test.each([
  [0, 10, 0, 0.277533],
  [1, 10, 0.017876, 0.40415],
  [5, 10, 0.236593, 0.763407],
  [18, 120, 0.097038, 0.224675],
  [81, 263, 0.255289, 0.36621],
])('Wilson interval of %i of %i', (numerator, denominator, low, high) => {
  const found = wilsonInterval({ numerator, denominator })
  expect(found.low).toBeCloseTo(low, 6)
  expect(found.high).toBeCloseTo(high, 6)
})
