const WHOLE = /^-?[0-9]{1,15}$/
const DECIMAL = /^-?[0-9]{1,15}(?:\.([0-9]{1,10}))?$/

/** Whether every value is a whole number. */
export const areWhole = (values: readonly string[]): boolean =>
  values.length > 0 && values.every((value) => WHOLE.test(value))

/** The most digits behind the point, where every value is a number. */
export const scaleOf = (values: readonly string[]): number | undefined => {
  const found = values.map((value) => DECIMAL.exec(value))
  if (values.length === 0 || found.some((match) => match === null)) return undefined
  return Math.max(...found.map((match) => match?.[1]?.length ?? 0))
}

const flags = [
  ['Y', 'N'],
  ['y', 'n'],
  ['Yes', 'No'],
  ['YES', 'NO'],
  ['yes', 'no'],
  ['true', 'false'],
  ['TRUE', 'FALSE'],
  ['True', 'False'],
  ['T', 'F'],
  ['1', '0'],
] as const

/** The words for yes and no, where a column holds nothing else. */
export const flagOf = (values: readonly string[]): readonly [yes: string, no: string] | undefined =>
  values.length === 0
    ? undefined
    : flags.find((pair) => values.every((value) => (pair as readonly string[]).includes(value)))
