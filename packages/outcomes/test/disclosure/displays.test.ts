import { describe, expect, it } from 'vitest'
import { shownBy } from '../../src/disclosure/display/shown.ts'
import {
  type Display,
  defaultBands,
  defaultPolicy,
  mergeMasked,
  type PublicFigure,
  policyPresets,
  protect,
  ranges,
  suppress,
} from '../../src/disclosure/index.ts'
import { figureNamed, idNamed, releaseOf } from './support/release.ts'

const facts = ({ valueStatus, value, numerator, denominator, range }: PublicFigure) => ({
  valueStatus,
  value,
  numerator,
  denominator,
  range,
})
const only = async (numerator: number, denominator: number, display: Display, policy = defaultPolicy) => {
  const { published } = await protect(releaseOf({ 'school-1': [numerator, denominator] }), { display, policy })
  return published.figures.map(facts)[0]
}
const numerators = (numerator: number, denominator: number, display: Display) => {
  const shown = shownBy(figureNamed('school-1', [numerator, denominator]), display, defaultPolicy)
  return [shown?.low, shown?.high]
}

describe('figures as they are, or not at all', () => {
  it('shows all of a figure or nothing of it', async () => {
    const shown = { valueStatus: 'reported', value: 0.25, numerator: 10, denominator: 40 }
    expect(await only(10, 40, suppress())).toEqual({ ...shown, range: undefined })
    const hidden = { valueStatus: 'suppressed' }
    expect(await only(4, 9, suppress())).toEqual({ ...hidden })
    expect(await only(2, 40, suppress())).toEqual({ ...hidden })
    expect(await only(38, 40, suppress())).toEqual({ ...hidden })
    expect((await only(3, 10, suppress()))?.valueStatus).toBe('reported')
  })

  it('says that there is nothing to calculate where there is nobody', async () => {
    expect(await only(0, 0, suppress())).toEqual({ valueStatus: 'not-calculated' })
  })

  it('rounds half up, and knows the numerators that round alike', async () => {
    expect(await only(5, 40, suppress({ percentDigits: 0 }))).toEqual({
      valueStatus: 'reported',
      value: 0.13,
      denominator: 40,
    })
    // 12.5 % to below 13.5 % of 40 is 5 to 5.4; 32.5 % to below 33.5 % of 600 is 195 to 200.9.
    expect(numerators(5, 40, suppress({ percentDigits: 0 }))).toEqual([5, 5])
    expect(numerators(198, 600, suppress({ percentDigits: 0 }))).toEqual([195, 200])
    expect(numerators(198, 600, suppress({ percentDigits: 1 }))).toEqual([198, 198])
  })
})

describe('ranges', () => {
  it('are narrower for larger groups', async () => {
    const range = async (numerator: number, denominator: number) =>
      (await only(numerator, denominator, ranges(defaultBands)))?.range
    expect(await range(4, 12)).toEqual({ low: 0, high: 0.5, includesHigh: false })
    expect(await range(8, 25)).toEqual({ low: 0.2, high: 0.4, includesHigh: false })
    expect(await range(25, 25)).toEqual({ low: 0.8, high: 1, includesHigh: true })
    expect(await range(20, 50)).toEqual({ low: 0.4, high: 0.5, includesHigh: false })
    expect(await range(100, 1000)).toEqual({ low: 0.1, high: 0.11, includesHigh: false })
  })

  it('know the numerators they allow', () => {
    expect(numerators(8, 25, ranges(defaultBands))).toEqual([5, 9])
    expect(numerators(25, 25, ranges(defaultBands))).toEqual([20, 25])
    expect(numerators(0, 20, ranges(defaultBands))).toEqual([0, 3])
  })

  it('hide small groups whatever the bands say, and ranges that tell too much', async () => {
    expect(await only(3, 9, ranges([{ people: 5, points: 50 }]))).toEqual({ valueStatus: 'suppressed' })
    expect(await only(1, 20, ranges([{ people: 10, points: 10 }]))).toEqual({ valueStatus: 'suppressed' })
  })
})

describe('masked groups', () => {
  const cells = {
    'school-1': [40, 166],
    'school-1 race=white': [20, 100],
    'school-1 race=black': [14, 50],
    'school-1 race=asian': [4, 9],
    'school-1 race=two-or-more': [2, 7],
  } as const
  const parts = Object.keys(cells).slice(1)

  it('are shown together as one', async () => {
    const { published } = await protect(releaseOf(cells, [['subgroups', 'school-1', parts]]), {
      display: mergeMasked(),
    })
    const merged = published.figures.at(-1)
    expect(merged?.subgroup).toEqual([{ dimension: 'race', category: 'masked' }])
    expect(merged).toMatchObject({ valueStatus: 'reported', numerator: 6, denominator: 16 })
    expect(published.merged[0]?.parts).toEqual([parts[2], parts[3]].map((name) => idNamed(name ?? '')))
  })

  it('take another group in where they are few together', async () => {
    const few = { ...cells, 'school-1': [38, 159], 'school-1 race=two-or-more': [0, 0] } as const
    const { published, internal } = await protect(releaseOf(few, [['subgroups', 'school-1', parts]]), {
      display: mergeMasked(),
    })
    expect(published.figures.at(-1)).toMatchObject({ numerator: 18, denominator: 59 })
    expect(internal.figures.filter(({ valueStatus }) => valueStatus === 'suppressed')).toHaveLength(2)
  })
})

describe('presets', () => {
  it.each([
    ['most-states', 9, 10],
    ['delaware', 15, 16],
    ['district-of-columbia', 9, 10],
    ['california-launchboard', 9, 10],
  ] as const)('of %s hide %i people and show %i', async (name, hidden, shown) => {
    const { policy, display, source } = policyPresets[name]
    expect((await only(4, hidden, display, policy))?.valueStatus).toBe('suppressed')
    expect((await only(4, shown, display, policy))?.valueStatus).toBe('reported')
    expect(source).toMatch(/https:/)
  })

  it('tells ends of the scale only as such', async () => {
    const { policy, display } = policyPresets.delaware
    expect((await only(5, 100, display, policy))?.range).toEqual({ low: 0, high: 0.05, includesHigh: true })
    expect((await only(96, 100, display, policy))?.range).toEqual({ low: 0.95, high: 1, includesHigh: true })
    expect((await only(6, 100, display, policy))?.valueStatus).toBe('reported')
    expect((await only(1, 40, display, policy))?.valueStatus).toBe('suppressed')
  })
})

it('refuses options that are out of range', async () => {
  const release = releaseOf({ 'school-1': [10, 40] })
  const bad: readonly Parameters<typeof protect>[1][] = [
    { display: suppress({ percentDigits: 0.5 }) },
    { display: ranges([{ people: 10, points: 30 }]) },
    { policy: { ...defaultPolicy, minimumPeople: 0 } },
    { policy: { ...defaultPolicy, width: 0 } },
    { policy: { ...defaultPolicy, extremes: { atMost: 95, atLeast: 5 } } },
  ]
  for (const options of bad) await expect(protect(release, options)).rejects.toThrow(RangeError)
})
