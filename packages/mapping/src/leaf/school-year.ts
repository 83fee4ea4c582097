import type { SchoolYearConvention, SchoolYearNode } from '../codec/school-year.ts'
import type { Leaf } from './leaf.ts'

const YEAR = /^[12][0-9]{3}$/
const RANGE = /^([12][0-9]{3})-([12][0-9]{3})$/

const conventions: { readonly [C in SchoolYearConvention]: Pick<Leaf, 'decode' | 'encode'> } = {
  range: {
    decode: (cell) => {
      const found = RANGE.exec(cell)
      return found !== null && Number(found[2]) === Number(found[1]) + 1 ? found[2] : undefined
    },
    encode: (value) => (YEAR.test(value) ? `${Number(value) - 1}-${value}` : undefined),
  },
  end: {
    decode: (cell) => (YEAR.test(cell) ? cell : undefined),
    encode: (value) => value,
  },
}

/** A school year, held as the year it ends. */
export const schoolYearLeaf = (node: SchoolYearNode): Leaf => ({
  ...conventions[node.convention],
  invalid: 'invalid-school-year',
  unwritable: 'invalid-school-year',
})
