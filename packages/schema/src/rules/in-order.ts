import type { Rule } from './warning.ts'

/** The shorter of two dates decides how precisely they can be compared: a month contains all of its days. */
const isAfter = (left: string, right: string): boolean => {
  const length = Math.min(left.length, right.length)
  return left.slice(0, length) > right.slice(0, length)
}

/** An interval must not end before it begins; both ends are inclusive, so one day may be both. */
export const inOrder =
  (begin: string, end: string): Rule =>
  (read) => {
    const first = read(begin)
    const last = read(end)
    return first !== undefined && last !== undefined && isAfter(first, last)
      ? [{ rule: 'end-before-begin', paths: [begin, end] }]
      : []
  }
