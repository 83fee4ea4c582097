import type { DecodeDialect } from '../dialect/decode-dialect.ts'
import type { Sql } from '../sql.ts'
import type { SqlLeaf } from './sql-leaf.ts'

const INTEGER = '-?[0-9]{1,15}'

const digits = (cell: Sql, { matches, textType, wordType }: DecodeDialect): Sql =>
  `CASE WHEN ${matches(cell, INTEGER)} THEN CAST(CAST(${cell} AS ${wordType}) AS ${textType}) END`

/** A whole number: the shape first, because casts take `1e3`, `5.5` and ` 5`. */
export const integerLeaf = (dialect: DecodeDialect): SqlLeaf => ({
  decode: (cell) => digits(cell, dialect),
  invalid: 'not-a-whole-number',
})

/** A decimal of at most so many digits behind the point, without zeros at its end. */
export const decimalLeaf = (scale: number, dialect: DecodeDialect): SqlLeaf => {
  const { matches, textType, decimalType } = dialect
  return {
    decode: (cell) =>
      scale === 0
        ? digits(cell, dialect)
        : `CASE WHEN ${matches(cell, `${INTEGER}([.][0-9]{1,${scale}})?`)} THEN regexp_replace(CAST(CAST(${cell} AS ${decimalType(scale)}) AS ${textType}), '[.]?0+$', '') END`,
    invalid: 'not-a-number',
  }
}
