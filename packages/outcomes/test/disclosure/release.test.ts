import { describe, expect, it } from 'vitest'
import { canDerive, emptyLedger, type PublicRelease, protect, ReleaseLedger } from '../../src/disclosure/index.ts'
import { restrictedFigures } from '../../src/figures/index.ts'
import { figureNamed, idNamed, releaseOf } from './support/release.ts'

const small = {
  'district-1 race=black': [22, 108],
  'district-1 race=white': [60, 300],
  'school-1 race=black': [2, 8],
  'school-1 race=white': [60, 300],
  'school-2 race=black': [20, 100],
  'school-1 race=black @2023-2025': [6, 24],
} as const

const sums = [
  ['places', 'district-1 race=black', ['school-1 race=black', 'school-2 race=black']],
  ['pooled', 'school-1 race=black @2023-2025', ['school-1 race=black']],
] as const

describe('a protected release', () => {
  it('cannot be had but by protecting', () => {
    const given = { figures: [], merged: [], hiddenShares: [], suggestions: [] }
    // @ts-expect-error: figures that nobody protected are no release, whatever they look like
    const release: PublicRelease = given
    // @ts-expect-error: figures as counted are no release
    const counted: PublicRelease = restrictedFigures([], [])
    expect([release, counted]).toHaveLength(2)
  })

  it('says nothing of a hidden figure but what it is of', async () => {
    const { published } = await protect(releaseOf({ 'school-1': [2, 8] }))
    expect(Object.keys(published.figures[0] ?? {}).toSorted()).toEqual(
      ['indicator', 'kind', 'period', 'place', 'subgroup', 'valueStatus'].toSorted(),
    )
  })

  it('has one status for every reason to hide', async () => {
    const cells = { 'school-1': [2, 8], 'school-2': [1, 80], 'school-3': [79, 80], 'school-4': [30, 80] } as const
    const all = { ...cells, 'district-1': [112, 248] } as const
    const { published, internal } = await protect(releaseOf(all, [['places', 'district-1', Object.keys(cells)]]))
    expect(internal.figures.map(({ reasons }) => reasons)).toEqual([
      ['few-people', 'few-in-numerator'],
      ['few-in-numerator'],
      ['few-outside-numerator'],
      [],
      [],
    ])
    expect(new Set(published.figures.slice(0, 3).map(({ valueStatus }) => valueStatus))).toEqual(
      new Set(['suppressed']),
    )
    expect(JSON.stringify(published)).not.toMatch(/few|complementary/)
  })

  it('gives the room it proved for each protected figure, for review', async () => {
    const { internal } = await protect(releaseOf({ 'school-1': [2, 8], 'school-2': [1, 2] }))
    for (const { proof } of internal.figures)
      expect((proof?.high ?? 0) - (proof?.low ?? 0)).toBeGreaterThanOrEqual(proof?.required ?? 9)
    expect(internal.figures.map(({ proof }) => proof?.required)).toEqual([3, 2])
  })

  it('says how many people are in groups that are not shown', async () => {
    const { published } = await protect(
      releaseOf({ 'school-1 race=white': [60, 300], 'school-1 race=black': [2, 8], 'school-1 sex=male': [20, 100] }),
    )
    expect(published.hiddenShares).toMatchObject([
      { dimension: 'race', hidden: 8, people: 308 },
      { dimension: 'sex', hidden: 0, people: 100 },
    ])
  })

  it('suggests what is shown in place of what is hidden', async () => {
    const { 'school-1 race=black @2023-2025': pooled, ...others } = small
    const years = { 'school-1 race=black @2023': [2, 8], 'school-1 race=black @2024': [2, 8] } as const
    const { published } = await protect(
      releaseOf(
        { ...others, ...years, 'school-1 race=black @2023-2024': [4, 16], 'school-1 race=black @2023-2025': pooled },
        [sums[0], ['pooled', 'school-1 race=black @2023-2024', Object.keys(years)]],
      ),
    )
    const instead = (hidden: string) =>
      published.suggestions.filter((one) => one.hidden === idNamed(hidden)).map(({ kind, instead }) => [kind, instead])
    expect(instead('school-1 race=black')).toEqual([['places', idNamed('district-1 race=black')]])
    expect(instead('school-1 race=black @2023')).toEqual([['pooled', idNamed('school-1 race=black @2023-2024')]])
    expect(instead('school-1 race=white')).toEqual([])
  })

  it('lets numbers be derived only from figures that are shown', async () => {
    const { published } = await protect(
      releaseOf({ 'school-1 sex=male': [20, 100], 'school-1 sex=female': [2, 8], 'school-2': [9, 60] }),
    )
    expect(canDerive(published, [idNamed('school-1 sex=male'), idNamed('school-2')])).toBe(true)
    expect(canDerive(published, [idNamed('school-1 sex=male'), idNamed('school-1 sex=female')])).toBe(false)
    expect(canDerive(published, [idNamed('school-3')])).toBe(false)
  })
})

describe('misuse', () => {
  it('refuses relations that do not add up or name no figure, and figures given twice', async () => {
    const cells = { 'district-1': [25, 108], 'school-1': [2, 8], 'school-2': [20, 100] } as const
    await expect(protect(releaseOf(cells, [['places', 'district-1', ['school-1', 'school-2']]]))).rejects.toThrow(
      /add up/,
    )
    await expect(protect(releaseOf(cells, [['places', 'district-1', ['school-9']]]))).rejects.toThrow(/no figure/)
    const twice = [figureNamed('school-1', [2, 8]), figureNamed('school-1', [3, 8])]
    await expect(protect(restrictedFigures(twice, []))).rejects.toThrow(/same key/)
  })

  it('refuses a ledger that is none', async () => {
    const bad = { ...emptyLedger, sums: [{ kind: 'places', whole: 0, parts: [1] }] }
    expect(ReleaseLedger.safeParse(bad).success).toBe(false)
    await expect(protect(releaseOf({}), { ledger: bad })).rejects.toThrow(/not in the ledger/)
  })
})
