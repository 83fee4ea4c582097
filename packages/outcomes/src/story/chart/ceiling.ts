/**
 * The end of an axis that begins at zero: the next of 1, 2, 2.5 or 5 times a power of ten that holds all values with some room;
 * percentages end at 100.
 */
export const ceiling = (values: readonly number[], isShare: boolean): number => {
  const most = Math.max(0, ...values) * 1.1
  if (most === 0) return isShare ? 10 : 1
  const power = 10 ** Math.floor(Math.log10(most))
  const step = [1, 2, 2.5, 5, 10].find((factor) => factor * power >= most) ?? 10
  return isShare ? Math.min(100, step * power) : step * power
}
