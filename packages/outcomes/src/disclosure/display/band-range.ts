import type { Figure } from '../../figures/index.ts'
import { bandFor, type RangeBand } from './bands.ts'
import type { Shown } from './shown.ts'

/** The range of percentages in which a proportion lies; none for groups smaller than every band's smallest. */
export const bandRange = (
  { numerator, denominator, people }: Figure,
  bands: readonly RangeBand[],
): Shown | undefined => {
  const band = bandFor(bands, Math.min(people, denominator))
  if (band === undefined) return undefined
  const last = 100 / band.points - 1
  const step = Math.min(last, Math.floor((100 * numerator) / (denominator * band.points)))
  const least = (percent: number): number => Math.ceil((percent * denominator) / 100)
  const low = step * band.points
  const high = low + band.points
  return {
    low: least(low),
    high: step === last ? denominator : least(high) - 1,
    facts: {
      valueStatus: 'range',
      range: { low: low / 100, high: high / 100, includesHigh: step === last },
    },
  }
}
