const number = /^(-?)([0-9]+)(?:\.([0-9]{1,3})[0-9]*)?$/

/**
 * A count of days as whole thousandths, taken from its digits: as a fraction 0.1 and 0.2 do not add up to 0.3.
 *
 * @returns `undefined` for a text that is no number
 */
export const thousandths = (text: string): number | undefined => {
  const [, sign, whole, fraction = ''] = number.exec(text) ?? []
  if (whole === undefined) return undefined
  const size = Number(whole) * 1000 + Number(fraction.padEnd(3, '0'))
  return sign === '-' ? -size : size
}
