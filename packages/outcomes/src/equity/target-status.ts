import type { PolarityCode } from '@nrec-align/schema'
import type { Counted } from './counted.ts'
import { wilsonInterval } from './wilson-interval.ts'

/** Whether a share has reached a target, has not, or is too near to say with so few people. */
export type TargetStatus = 'reached' | 'not-reached' | 'too-near-to-say'

/**
 * Compares a share with a target, allowing for chance.
 *
 * @param counted - People among people.
 * @param target - The target as a share of 1.
 * @param polarity - The direction that counts as better.
 * @returns `too-near-to-say` where the 95 % interval holds the target, or no direction is better.
 *
 * @example
 * ```ts
 * import { targetStatus } from '@nrec-align/outcomes'
 *
 * console.assert(targetStatus({ numerator: 10, denominator: 1000 }, 0.2, 'down') === 'reached')
 * ```
 */
export const targetStatus = (counted: Counted, target: number, polarity: PolarityCode): TargetStatus => {
  const { low, high } = wilsonInterval(counted)
  if (polarity === 'none' || (low <= target && target <= high)) return 'too-near-to-say'
  return low > target === (polarity === 'up') ? 'reached' : 'not-reached'
}
