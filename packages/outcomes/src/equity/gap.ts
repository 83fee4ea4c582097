import { type Counted, shareOf } from './counted.ts'
import { type Interval, wilsonInterval } from './wilson-interval.ts'

/** How far two groups are apart, as shares of 1: 0.12 is twelve points. */
export interface Gap extends Interval {
  readonly value: number
}

/**
 * The difference between the shares of two groups, with Newcombe's 95 % interval.
 *
 * @param group - The group of which something is said.
 * @param comparison - The group with which it is compared; neither holds the other.
 * @returns The first share minus the second, and the ends of the interval.
 * @see Newcombe: Interval estimation for the difference between independent proportions. Statistics in Medicine 17 (1998), method 10
 *
 * @example
 * ```ts
 * import { gap } from '@nrec-align/outcomes'
 *
 * const { value } = gap({ numerator: 30, denominator: 100 }, { numerator: 18, denominator: 100 })
 * console.assert(value.toFixed(2) === '0.12')
 * ```
 */
export const gap = (group: Counted, comparison: Counted): Gap => {
  const [one, other] = [shareOf(group), shareOf(comparison)]
  const [ofOne, ofOther] = [wilsonInterval(group), wilsonInterval(comparison)]
  const value = one - other
  return {
    value,
    low: value - Math.hypot(one - ofOne.low, ofOther.high - other),
    high: value + Math.hypot(ofOne.high - one, other - ofOther.low),
  }
}
