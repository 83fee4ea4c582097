import fc from 'fast-check'
import { expect, it } from 'vitest'
import { protect } from '../../src/disclosure/index.ts'
import { figureId, restrictedFigures } from '../../src/figures/index.ts'
import { madeUp, numbersFrom } from './support/random-release.ts'
import { releaseOf } from './support/release.ts'

it('hides the same figures in whatever order they are given', async () => {
  const shuffled = fc.nat(1000).chain((seed) => {
    const { cells, sums } = madeUp(numbersFrom(seed))
    const release = releaseOf(cells, sums)
    const all = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length })
    return fc.record({
      release: fc.constant(release),
      figures: all(release.figures),
      relations: all(release.relations.map((one) => ({ ...one, parts: one.parts.toReversed() }))),
    })
  })
  await fc.assert(
    fc.asyncProperty(shuffled, async ({ release, figures, relations }) => {
      const one = await protect(release)
      const other = await protect(restrictedFigures(figures, relations))
      const statuses = new Map(other.published.figures.map((figure) => [figureId(figure), figure]))
      expect(one.published.figures.map((figure) => statuses.get(figureId(figure)))).toEqual(one.published.figures)
      expect(other.ledger).toEqual(one.ledger)
    }),
    { numRuns: 8 },
  )
})
