import type { Figure } from '../../figures/index.ts'
import type { Shown } from './shown.ts'

/** A proportion as a percentage rounded half up, without its numerator: who knows the denominator knows few numerators that it can be. */
export const roundedPercent = ({ numerator, denominator }: Figure, digits: number): Shown => {
  const steps = 100 * 10 ** digits
  const rounded = Math.floor((2 * steps * numerator + denominator) / (2 * denominator))
  const least = (step: number): number => Math.ceil(((2 * step - 1) * denominator) / (2 * steps))
  return {
    low: Math.max(0, least(rounded)),
    high: Math.min(denominator, least(rounded + 1) - 1),
    facts: { valueStatus: 'reported', value: rounded / steps, denominator },
  }
}
