import type { Rule } from './warning.ts'

/** Days are counted to three digits after the point; whole thousandths keep the comparison exact. */
const thousandths = (text: string): number => Math.round(Number(text) * 1000)

/** The known parts of a whole must not add up to more than it. */
export const sumAtMost =
  (parts: readonly string[], whole: string): Rule =>
  (read) => {
    const total = read(whole)
    const known = parts.filter((part) => read(part) !== undefined)
    const sum = known.reduce((before, part) => before + thousandths(read(part) ?? '0'), 0)
    return total !== undefined && sum > thousandths(total)
      ? [{ rule: 'parts-exceed-whole', paths: [...known, whole] }]
      : []
  }
