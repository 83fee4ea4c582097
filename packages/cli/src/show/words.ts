/** A count as people write it: `1,234`. */
export const number = (value: number): string => value.toLocaleString('en-US')

/** A count with its noun: `1 record`, `2 records`. */
export const counted = (value: number, one: string, several = `${one}s`): string =>
  `${number(value)} ${value === 1 ? one : several}`
