import { type Counted, shareOf } from './counted.ts'

/** Two ends of an interval, as shares of 1. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** The number of standard errors that holds 95 % of a normal distribution. */
export const z95 = 1.959963984540054

/**
 * How much a share could move by chance with a group of this size, as Wilson's 95 % interval: it stays between 0 and 1 and makes
 * sense for none and for all.
 *
 * @param counted - People among people, at least one.
 * @returns The two ends, shares of 1.
 * @see Wilson: Probable inference, the law of succession, and statistical inference. JASA 22 (1927) 209–212
 *
 * @example
 * ```ts
 * import { wilsonInterval } from '@nrec-align/outcomes'
 *
 * console.assert(wilsonInterval({ numerator: 1, denominator: 10 }).high.toFixed(4) === '0.4042')
 * ```
 */
export const wilsonInterval = (counted: Counted): Interval => {
  const { numerator, denominator } = counted
  const share = shareOf(counted)
  const spread = z95 ** 2 / denominator
  const middle = (share + spread / 2) / (1 + spread)
  const half = (Math.sqrt((share * (1 - share)) / denominator + spread / (4 * denominator)) * z95) / (1 + spread)
  return {
    low: numerator === 0 ? 0 : middle - half,
    high: numerator === denominator ? 1 : middle + half,
  }
}
