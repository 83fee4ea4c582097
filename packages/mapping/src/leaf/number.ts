import type { DecimalNode } from '../codec/decimal.ts'
import type { Leaf } from './leaf.ts'

const INTEGER = /^-?[0-9]{1,15}$/

const withoutLeadingZeros = (digits: string): string => digits.replace(/^(-?)0+(?=[0-9])/, '$1')

/** Nothing is below or above nothing. */
const withoutSignOfZero = (digits: string): string => (digits === '-0' ? '0' : digits)

/** A whole number: shape first, so that `1e3` and `1_000` never pass. */
export const integerLeaf: Leaf = {
  decode: (cell) => (INTEGER.test(cell) ? withoutSignOfZero(withoutLeadingZeros(cell)) : undefined),
  encode: (value) => value,
  invalid: 'not-a-whole-number',
  unwritable: 'not-a-whole-number',
}

const shapeFor = (scale: number): RegExp =>
  scale === 0 ? INTEGER : new RegExp(`^-?[0-9]{1,15}(?:[.][0-9]{1,${scale}})?$`)

/** A decimal of at most `scale` digits; more is an issue, never a rounding. Zeros at the end are not kept. */
export const decimalLeaf = (node: DecimalNode): Leaf => {
  const shape = shapeFor(node.scale)
  const decode = (cell: string): string | undefined => {
    if (!shape.test(cell)) return undefined
    const [whole = '0', fraction = ''] = cell.split('.')
    const kept = fraction.replace(/0+$/, '')
    const digits = withoutLeadingZeros(whole)
    return kept === '' ? withoutSignOfZero(digits) : `${digits}.${kept}`
  }
  return {
    decode,
    encode: (value) => (shape.test(value) ? value : undefined),
    invalid: 'not-a-number',
    unwritable: 'too-many-digits',
  }
}
