import type { Figure } from '../../figures/index.ts'
import type { Extremes } from '../policy/policy.ts'
import type { Shown } from './shown.ts'

/** The range of a proportion that lies at an end of the scale; none when it does not. */
export const extremeRange = ({ numerator, denominator }: Figure, { atMost, atLeast }: Extremes): Shown | undefined => {
  if (100 * numerator <= atMost * denominator) {
    return range(0, Math.floor((atMost * denominator) / 100), 0, atMost / 100)
  }
  if (100 * numerator >= atLeast * denominator) {
    return range(Math.ceil((atLeast * denominator) / 100), denominator, atLeast / 100, 1)
  }
  return undefined
}

const range = (leastNumerator: number, greatestNumerator: number, low: number, high: number): Shown => ({
  low: leastNumerator,
  high: greatestNumerator,
  facts: { valueStatus: 'range', range: { low, high, includesHigh: true } },
})
