import type { PolarityCode } from '@nrec-align/schema'
import { type Counted, shareOf } from './counted.ts'
import { bothTails } from './normal-tail.ts'

/** What can be said of a change: better, worse, about the same, or that there are too few people to say. */
export type Verdict = 'better' | 'worse' | 'same' | 'too-few'

/** The same group at two times. */
export interface BeforeAndAfter {
  readonly before: Counted
  readonly after: Counted
}

const FEWEST_EXPECTED = 5
const ERROR = 0.05

const together = ({ before, after }: BeforeAndAfter): number =>
  (before.numerator + after.numerator) / (before.denominator + after.denominator)

const hasEnough = (pair: BeforeAndAfter): boolean => {
  const share = together(pair)
  const fewest = Math.min(pair.before.denominator, pair.after.denominator)
  return fewest * share >= FEWEST_EXPECTED && fewest * (1 - share) >= FEWEST_EXPECTED
}

/** The chance of so large a difference if nothing had changed. */
const chance = (pair: BeforeAndAfter): number => {
  const share = together(pair)
  const error = Math.sqrt(share * (1 - share) * (1 / pair.before.denominator + 1 / pair.after.denominator))
  return bothTails((shareOf(pair.after) - shareOf(pair.before)) / error)
}

/** Holm's procedure: from the smallest chance on, each is held to a bound that the number of those left divides. */
const beyondChance = (chances: readonly number[]): ReadonlySet<number> => {
  const found = new Set<number>()
  const order = chances.map((_chance, at) => at).toSorted((one, other) => (chances[one] ?? 1) - (chances[other] ?? 1))
  for (const [rank, at] of order.entries()) {
    if ((chances[at] ?? 1) > ERROR / (chances.length - rank)) break
    found.add(at)
  }
  return found
}

/**
 * Says of groups that are shown together whether each is better, worse or about the same: a test of two proportions with Holm's
 * correction over all of them, because the more groups are looked at, the more differ by chance.
 *
 * @param pairs - Every group that is shown, before and after.
 * @param polarity - The direction that counts as better; with `none` a change is only ever `same`.
 * @returns A verdict for each group, in the same order. `too-few`: fewer than five people are expected on either side.
 * @see Holm: A simple sequentially rejective multiple test procedure. Scandinavian Journal of Statistics 6 (1979)
 *
 * @example
 * ```ts
 * import { changes } from '@nrec-align/outcomes'
 *
 * const before = { numerator: 300, denominator: 1000 }
 * const [verdict] = changes([{ before, after: { numerator: 200, denominator: 1000 } }], 'down')
 * console.assert(verdict === 'better')
 * ```
 */
export const changes = (pairs: readonly BeforeAndAfter[], polarity: PolarityCode): readonly Verdict[] => {
  const tested = pairs.filter(hasEnough)
  const real = beyondChance(tested.map(chance))
  return pairs.map((pair): Verdict => {
    if (!hasEnough(pair)) return 'too-few'
    if (polarity === 'none' || !real.has(tested.indexOf(pair))) return 'same'
    return shareOf(pair.after) > shareOf(pair.before) === (polarity === 'up') ? 'better' : 'worse'
  })
}
