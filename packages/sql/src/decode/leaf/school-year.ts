import type { SchoolYearConvention } from '@nrec-align/mapping'
import type { DecodeDialect } from '../dialect/decode-dialect.ts'
import type { Sql } from '../sql.ts'
import type { SqlLeaf } from './sql-leaf.ts'

type Convention = (cell: Sql, dialect: DecodeDialect) => Sql

const YEAR = '[12][0-9]{3}'

const next = (year: Sql, { textType, wordType }: DecodeDialect): Sql =>
  `CAST(CAST(${year} AS ${wordType}) + 1 AS ${textType})`

/** Two years, the second of which follows the first; NULL for a cell of another shape. */
const range =
  (first: 2 | 4, second: 2 | 4): Convention =>
  (cell, dialect) => {
    const begin = `substr(${cell}, 1, ${first})`
    const year = next(first === 2 ? `('20' || ${begin})` : begin, dialect)
    const end = `substr(${cell}, ${first + 2}, ${second})`
    const follows = `${dialect.matches(year, YEAR)} AND right(${year}, ${second}) = ${end}`
    return `CASE WHEN ${dialect.matches(cell, `[0-9]{${first}}-[0-9]{${second}}`)} THEN CASE WHEN ${follows} THEN ${year} END END`
  }

const full = range(4, 4)

const conventions: { readonly [C in SchoolYearConvention]: Convention } = {
  range: full,
  end: (cell, { matches }) => `CASE WHEN ${matches(cell, YEAR)} THEN ${cell} END`,
  start: (cell, dialect) => `CASE WHEN ${dialect.matches(cell, YEAR)} THEN ${next(cell, dialect)} END`,
  shortRange: range(4, 2),
  twoDigitRange: range(2, 2),
  lastDay: (cell, { matches }) => `CASE WHEN ${matches(cell, `${YEAR}-06-30`)} THEN substr(${cell}, 1, 4) END`,
  endOrRange: (cell, dialect) =>
    `CASE WHEN ${dialect.matches(cell, YEAR)} THEN ${cell} ELSE ${full(cell, dialect)} END`,
}

/** A school year, held as the year it ends. */
export const schoolYearLeaf = (convention: SchoolYearConvention, dialect: DecodeDialect): SqlLeaf => ({
  decode: (cell) => conventions[convention](cell, dialect),
  invalid: 'invalid-school-year',
})
