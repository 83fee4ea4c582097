import { isIsoDate } from '@nrec-align/schema'
import type { Leaf } from './leaf.ts'

const SHAPE = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.][0-9]{1,9})?Z$/

/** A moment in UTC; the day must exist, the zone must be Z. */
export const instantLeaf: Leaf = {
  decode: (cell) => (SHAPE.test(cell) && isIsoDate(cell.slice(0, 10)) ? cell : undefined),
  encode: (value) => value,
  invalid: 'invalid-instant',
  unwritable: 'invalid-instant',
}
