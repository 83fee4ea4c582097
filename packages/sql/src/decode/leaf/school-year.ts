import type { SchoolYearConvention } from '@nrec-align/mapping'
import type { DecodeDialect } from '../dialect/decode-dialect.ts'
import { type Sql, when } from '../sql.ts'
import type { SqlLeaf } from './sql-leaf.ts'

type Convention = (cell: Sql, dialect: DecodeDialect) => Sql

const YEAR = '[12][0-9]{3}'

/** Two years, the second of which follows the first; NULL for a cell of another shape. */
const range =
  (first: 2 | 4, second: 2 | 4): Convention =>
  (cell, { matches }) => {
    const begin = `substr(${cell}, 1, ${first})`
    const year = `align_year_after(${first === 2 ? `'20' || ${begin}` : begin}, substr(${cell}, ${first + 2}, ${second}))`
    return when([matches(cell, `[0-9]{${first}}-[0-9]{${second}}`)], year)
  }

const full = range(4, 4)

const conventions: { readonly [C in SchoolYearConvention]: Convention } = {
  range: full,
  end: (cell, { matches }) => when([matches(cell, YEAR)], cell),
  start: (cell, { matches, textType, wordType }) =>
    when([matches(cell, YEAR)], `CAST(CAST(${cell} AS ${wordType}) + 1 AS ${textType})`),
  shortRange: range(4, 2),
  twoDigitRange: range(2, 2),
  lastDay: (cell, { matches }) => when([matches(cell, `${YEAR}-06-30`)], `substr(${cell}, 1, 4)`),
  startSince1990: (cell, { matches, textType, wordType }) =>
    when([matches(cell, '[1-9]?[0-9]')], `CAST(CAST(${cell} AS ${wordType}) + 1991 AS ${textType})`),
  endOrRange: (cell, dialect) => when([dialect.matches(cell, YEAR)], cell, full(cell, dialect)),
}

/** A school year, held as the year it ends. */
export const schoolYearLeaf = (convention: SchoolYearConvention, dialect: DecodeDialect): SqlLeaf => ({
  decode: (cell) => conventions[convention](cell, dialect),
  invalid: 'invalid-school-year',
})
