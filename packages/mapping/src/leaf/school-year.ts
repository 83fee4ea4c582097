import type { SchoolYearConvention, SchoolYearNode } from '../codec/school-year.ts'
import type { Leaf } from './leaf.ts'

const YEAR = /^[12][0-9]{3}$/
const LAST_DAY = /^([12][0-9]{3})-06-30$/

type Convention = Pick<Leaf, 'decode' | 'encode'>

/** Two years joined by a hyphen, the second of which follows the first; each with all its digits or the last two. */
const range = (first: 2 | 4, second: 2 | 4): Convention => {
  const shape = new RegExp(`^([0-9]{${first}})-([0-9]{${second}})$`)
  const whole = (digits: string): number => Number(digits.length === 2 ? `20${digits}` : digits)
  return {
    decode: (cell) => {
      const [, begin, end] = shape.exec(cell) ?? []
      if (begin === undefined || end === undefined) return undefined
      const year = String(whole(begin) + 1)
      return YEAR.test(year) && year.endsWith(end) ? year : undefined
    },
    encode: (value) =>
      YEAR.test(value) ? `${String(Number(value) - 1).slice(-first)}-${value.slice(-second)}` : undefined,
  }
}

const end: Convention = { decode: (cell) => (YEAR.test(cell) ? cell : undefined), encode: (value) => value }

const full = range(4, 4)

const COUNT = /^[1-9]?[0-9]$/

/** The year in which the school year counted 0 ends. */
const ENDS_FIRST = 1991

const conventions: { readonly [C in SchoolYearConvention]: Convention } = {
  range: full,
  end,
  start: {
    decode: (cell) => (YEAR.test(cell) ? String(Number(cell) + 1) : undefined),
    encode: (value) => (YEAR.test(value) ? String(Number(value) - 1) : undefined),
  },
  shortRange: range(4, 2),
  twoDigitRange: range(2, 2),
  lastDay: {
    decode: (cell) => LAST_DAY.exec(cell)?.[1],
    encode: (value) => (YEAR.test(value) ? `${value}-06-30` : undefined),
  },
  startSince1990: {
    decode: (cell) => (COUNT.test(cell) ? String(ENDS_FIRST + Number(cell)) : undefined),
    encode: (value) => {
      const count = String(Number(value) - ENDS_FIRST)
      return YEAR.test(value) && COUNT.test(count) ? count : undefined
    },
  },
  endOrRange: { decode: (cell) => end.decode(cell) ?? full.decode(cell), encode: end.encode },
}

/** A school year, held as the year it ends. */
export const schoolYearLeaf = (node: SchoolYearNode): Leaf => ({
  ...conventions[node.convention],
  invalid: 'invalid-school-year',
  unwritable: 'invalid-school-year',
})
