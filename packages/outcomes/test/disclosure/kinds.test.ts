import { describe, expect, it } from 'vitest'
import { protect } from '../../src/disclosure/index.ts'
import { type Figure, type FigureKind, restrictedFigures } from '../../src/figures/index.ts'
import { figureNamed, idNamed } from './support/release.ts'

type Named = readonly [name: string, numerator: number, denominator: number, people: number]

const statuses = async (kind: FigureKind, figures: readonly Named[], sums: readonly (readonly string[])[] = []) => {
  const all: readonly Figure[] = figures.map(([name, numerator, denominator, people]) =>
    figureNamed(name, [numerator, denominator], kind, people),
  )
  const relations = sums.map(([whole = '', ...parts]) => ({
    kind: 'places' as const,
    whole: idNamed(whole),
    parts: parts.map(idNamed),
  }))
  const { published } = await protect(restrictedFigures(all, relations))
  return published.figures.map(({ valueStatus }) => valueStatus)
}

describe('ratios, as days attended of days enrolled', () => {
  it('hide few people, and people of whom all or none attended always', async () => {
    expect(await statuses('ratio', [['school-1', 1500, 1620, 9]])).toEqual(['suppressed'])
    expect(await statuses('ratio', [['school-1', 1500.5, 1800, 10]])).toEqual(['reported'])
    expect(await statuses('ratio', [['school-1', 1800, 1800, 10]])).toEqual(['suppressed'])
    expect(await statuses('ratio', [['school-1', 0, 1800, 10]])).toEqual(['suppressed'])
  })

  it('hide what would give a hidden one away, to half a day', async () => {
    const figures: readonly Named[] = [
      ['district-1', 36_000.5, 40_000, 220],
      ['school-1', 17_000, 19_000, 105],
      ['school-2', 18_200, 20_000, 110],
      ['school-3', 800.5, 1_000, 5],
    ]
    const found = await statuses('ratio', figures, [['district-1', 'school-1', 'school-2', 'school-3']])
    expect(found.toSorted()).toEqual(['reported', 'reported', 'suppressed', 'suppressed'])
    expect(found[3]).toBe('suppressed')
  })

  it('may exceed their denominators, as hours of service to a person do', async () => {
    expect(await statuses('ratio', [['school-1', 400, 20, 20]])).toEqual(['reported'])
    expect(
      await statuses(
        'ratio',
        [
          ['district-1', 500, 25, 25],
          ['school-1', 400, 20, 20],
          ['school-2', 100, 5, 5],
        ],
        [['district-1', 'school-1', 'school-2']],
      ),
    ).toEqual(['reported', 'suppressed', 'suppressed'])
  })
})

describe('rates, as events among people', () => {
  it('hide few people and few events', async () => {
    expect(await statuses('rate', [['school-1', 30, 9, 9]])).toEqual(['suppressed'])
    expect(await statuses('rate', [['school-1', 2, 400, 400]])).toEqual(['suppressed'])
    expect(await statuses('rate', [['school-1', 460, 400, 400]])).toEqual(['reported'])
  })
})

describe('counts', () => {
  it('hide few people and none alike', async () => {
    expect(await statuses('count', [['school-1', 9, 1, 9]])).toEqual(['suppressed'])
    expect(await statuses('count', [['school-1', 0, 1, 0]])).toEqual(['suppressed'])
    expect(await statuses('count', [['school-1', 10, 1, 10]])).toEqual(['reported'])
  })

  it('hide another one where the sum is shown, and the sum where it is small itself', async () => {
    const district = (total: number, ...schools: readonly number[]) =>
      statuses(
        'count',
        [['district-1', total, 1, total], ...schools.map((count, at): Named => [`school-${at}`, count, 1, count])],
        [['district-1', ...schools.map((_, at) => `school-${at}`)]],
      )
    expect(await district(44, 4, 40)).toEqual(['reported', 'suppressed', 'suppressed'])
    expect(await district(12, 4, 8)).toEqual(['reported', 'suppressed', 'suppressed'])
    expect(await district(2, 1, 1)).toEqual(['suppressed', 'suppressed', 'suppressed'])
  })
})
