import type { Figure } from '../../figures/index.ts'

/** Indicators of which no numerator exceeds its denominator, as days attended never exceed days enrolled: everybody may know that. */
export const boundedIndicators = (figures: readonly Figure[]): ReadonlySet<string> => {
  const all = new Set(figures.map(({ indicator }) => indicator))
  for (const { indicator, numerator, denominator } of figures) {
    if (numerator > denominator) all.delete(indicator)
  }
  return all
}
