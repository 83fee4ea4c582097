import { type Counted, shareOf } from './counted.ts'
import { type Interval, z95 } from './wilson-interval.ts'

/** How many times the share of one group the share of another is. */
export interface ShareRatio extends Interval {
  readonly value: number
  /** Whether a half was added to every count for the interval, because one was zero. */
  readonly isAdjusted: boolean
}

/**
 * The share of one group divided by that of another, with a 95 % interval on the logarithm.
 *
 * @param group - The group of which something is said.
 * @param comparison - The group with which it is compared.
 * @returns The ratio and its interval; nothing where the share compared with is zero.
 * @see Katz et al.: Obtaining confidence intervals for the risk ratio in cohort studies. Biometrics 34 (1978)
 *
 * @example
 * ```ts
 * import { shareRatio } from '@nrec-align/outcomes'
 *
 * console.assert(shareRatio({ numerator: 30, denominator: 100 }, { numerator: 15, denominator: 100 })?.value === 2)
 * ```
 */
export const shareRatio = (group: Counted, comparison: Counted): ShareRatio | undefined => {
  if (comparison.numerator === 0 || group.denominator === 0) return undefined
  const isAdjusted = group.numerator === 0
  const [one, other] = isAdjusted ? [group, comparison].map(withHalf) : [group, comparison]
  if (one === undefined || other === undefined) return undefined
  const error = Math.sqrt(1 / one.numerator - 1 / one.denominator + 1 / other.numerator - 1 / other.denominator)
  const middle = Math.log(shareOf(one) / shareOf(other))
  return {
    value: shareOf(group) / shareOf(comparison),
    low: isAdjusted ? 0 : Math.exp(middle - z95 * error),
    high: Math.exp(middle + z95 * error),
    isAdjusted,
  }
}

const withHalf = ({ numerator, denominator }: Counted): Counted => ({
  numerator: numerator + 0.5,
  denominator: denominator + 0.5,
})
