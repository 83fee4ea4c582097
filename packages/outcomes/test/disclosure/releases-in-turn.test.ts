import { expect, it } from 'vitest'
import { emptyLedger, protect, type ReleaseLedger } from '../../src/disclosure/index.ts'
import { restrictedFigures } from '../../src/figures/index.ts'
import { leaksOf, type Published } from './support/leaks.ts'
import { madeUp, numbersFrom } from './support/random-release.ts'
import { type Cells, releaseOf } from './support/release.ts'

/** A release with its larger places only. */
const withoutSchools = (release: ReturnType<typeof releaseOf>) => {
  const figures = release.figures.filter(({ place }) => place.kind !== 'school')
  const isLarge = (id: string): boolean => !id.includes('\u001fschool\u001f')
  const relations = release.relations.filter(({ whole, parts }) => [whole, ...parts].every(isLarge))
  return restrictedFigures(figures, relations)
}

/** The same people a month later: one child joined the first school, and everything that counts them. */
const oneMore = (cells: Cells): Cells =>
  Object.fromEntries(
    Object.entries(cells).map(([name, [numerator, denominator]]) => {
      const [place = '', group = '', period = ''] = name.split(' ')
      const counts =
        ['school-0', 'district-0', 'state'].includes(place) &&
        ['', 'race=white', 'sex=male'].includes(group) &&
        period !== '@2023'
      return [name, counts ? [numerator + 1, denominator + 1] : [numerator, denominator]]
    }),
  )

it('gives nothing away over releases of larger places, of everything, and of one child more', async () => {
  for (let seed = 1; seed <= 12; seed++) {
    const { cells, sums, geography, collapses } = madeUp(numbersFrom(seed))
    const releases = [withoutSchools(releaseOf(cells, sums)), releaseOf(cells, sums), releaseOf(oneMore(cells), sums)]
    const found: Published[] = []
    let ledger: ReleaseLedger = emptyLedger
    for (const release of releases) {
      const result = await protect(release, { ledger, seed })
      expect(result.internal.alreadyDisclosed, `release ${seed}`).toEqual([])
      found.push({ release, published: result.published })
      ledger = JSON.parse(JSON.stringify(result.ledger))
    }
    expect(await leaksOf(found, { geography, collapses }), `release ${seed}`).toEqual([])
  }
}, 120_000)

it('keeps the quantity of a figure that is published again unchanged', async () => {
  const { cells, sums } = madeUp(numbersFrom(1))
  const first = await protect(releaseOf(cells, sums))
  const second = await protect(releaseOf(cells, sums), { ledger: first.ledger })
  expect(second.published.figures).toEqual(first.published.figures)
  expect(second.ledger).toEqual(first.ledger)
})
