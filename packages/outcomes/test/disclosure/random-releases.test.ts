import { expect, it } from 'vitest'
import { type Display, defaultBands, mergeMasked, protect, ranges, suppress } from '../../src/disclosure/index.ts'
import { leaksOf } from './support/leaks.ts'
import { madeUp, numbersFrom } from './support/random-release.ts'
import { releaseOf } from './support/release.ts'

/** How many made-up releases are attacked: `RELEASES=10000` for the whole measurement. */
const releases = Number(process.env.RELEASES ?? 60)

const displays: readonly (readonly [Display, number])[] = [
  [suppress(), 0],
  [suppress({ percentDigits: 0 }), 0],
  [suppress({ percentDigits: 1 }), 1],
  [ranges(defaultBands), 0],
  [mergeMasked(), 0],
]

it(
  `gives nothing away in ${releases} made-up releases`,
  async () => {
    const found: string[] = []
    let hidden = 0
    for (let seed = 1; seed <= releases; seed++) {
      const [display, percentDigits] = displays[seed % displays.length] ?? [suppress(), 0]
      const { cells, sums, geography, collapses } = madeUp(numbersFrom(seed))
      const release = releaseOf(cells, sums)
      const { published } = await protect(release, { display, seed })
      hidden += published.figures.filter(({ valueStatus }) => valueStatus === 'suppressed').length
      const leaks = await leaksOf([{ release, published }], { geography, collapses, percentDigits })
      found.push(...leaks.map((leak) => `release ${seed}: ${leak}`))
    }
    expect(hidden).toBeGreaterThan(0)
    expect(found).toEqual([])
  },
  releases * 2_000 + 10_000,
)
