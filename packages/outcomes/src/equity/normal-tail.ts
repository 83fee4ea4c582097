/**
 * The chance that a standard normal value is farther from zero than `z`, on either side; off by less than 2 in ten million.
 *
 * @see Abramowitz, Stegun: Handbook of Mathematical Functions, 7.1.26
 */
export const bothTails = (z: number): number => {
  const x = Math.abs(z) / Math.SQRT2
  const t = 1 / (1 + 0.3275911 * x)
  const series = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
  return series * Math.exp(-(x ** 2))
}
