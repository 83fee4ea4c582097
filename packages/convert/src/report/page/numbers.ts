/** A count as people write it: `1,234`. */
export const number = (value: number): string => value.toLocaleString('en-US')

/** A count with its noun: `1 record`, `2 records`. */
export const counted = (value: number, one: string, several = `${one}s`): string =>
  `${number(value)} ${value === 1 ? one : several}`

/** Bytes in the unit people read them in. */
export const size = (bytes: number): string => {
  if (bytes < 1000) return counted(bytes, 'byte')
  const units = ['kB', 'MB', 'GB']
  const power = Math.min(Math.floor(Math.log10(bytes) / 3), units.length)
  return `${(bytes / 1000 ** power).toFixed(1)} ${units[power - 1]}`
}
