import type { DatePattern } from '@nrec-align/mapping'
import type { DecodeDialect } from '../dialect/decode-dialect.ts'
import { cases, type Sql } from '../sql.ts'
import type { SqlLeaf } from './sql-leaf.ts'

/** A written form of a date: the pattern of the whole cell, and where the day stands in one that matches. */
interface WrittenForm {
  readonly pattern: string
  readonly day: (cell: Sql, dialect: DecodeDialect) => Sql
}

type Place = readonly [from: number, length: number]

const fixed = (pattern: string, [year, month, day]: readonly [Place, Place, Place]): WrittenForm => {
  const part = (cell: Sql, [from, length]: Place): Sql => `substr(${cell}, ${from}, ${length})`
  return { pattern, day: (cell) => `align_day(${part(cell, year)}, ${part(cell, month)}, ${part(cell, day)})` }
}

/** One digit or two for month and day. */
const short = (before: string, after: string): WrittenForm => {
  const pattern = `${before}([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})${after}`
  return {
    pattern,
    day: (cell, { captured }) => {
      const two = (group: number): Sql => `lpad(${captured(cell, pattern, group)}, 2, '0')`
      return `align_day(${captured(cell, pattern, 3)}, ${two(1)}, ${two(2)})`
    },
  }
}

const ISO = fixed('[0-9]{4}-[0-9]{2}-[0-9]{2}', [
  [1, 4],
  [6, 2],
  [9, 2],
])

const moment: WrittenForm = {
  ...ISO,
  pattern: `${ISO.pattern}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?`,
}

/** A month without its day; what is not written so is taken as a date that is written in full. */
const month = (pattern: string, year: (cell: Sql) => Sql): WrittenForm => ({
  pattern,
  day: (cell) => `substr(align_day(${year(cell)}, substr(${cell}, 1, 2), '01'), 1, 7)`,
})

const isoMonth: WrittenForm = {
  pattern: '[0-9]{4}-[0-9]{2}',
  day: (cell) => `substr(align_day(substr(${cell}, 1, 4), substr(${cell}, 6, 2), '01'), 1, 7)`,
}

const forms: { readonly [P in DatePattern]: readonly WrittenForm[] } = {
  yyyyMMdd: [
    fixed('[0-9]{8}', [
      [1, 4],
      [5, 2],
      [7, 2],
    ]),
  ],
  'yyyy-MM-dd': [ISO],
  'MM/dd/yyyy': [
    fixed('[0-9]{2}/[0-9]{2}/[0-9]{4}', [
      [7, 4],
      [1, 2],
      [4, 2],
    ]),
  ],
  MMddyyyy: [
    fixed('[0-9]{8}', [
      [5, 4],
      [1, 2],
      [3, 2],
    ]),
  ],
  'M/d/yyyy': [short('', '')],
  'yyyy-MM-ddTHH:mm:ss': [moment],
  'yyyy-MM-dd[THH:mm:ss]': [ISO, moment],
  'yyyy/MM/dd h:mm:ss a': [
    {
      ...ISO,
      pattern: '[0-9]{4}/[0-9]{2}/[0-9]{2} [0-9]{1,2}:[0-9]{2}:[0-9]{2} [AP]M( [A-Za-z0-9+:-]+)?',
    },
    moment,
  ],
  'M/d/yyyy H:mm:ss': [short('', ' [0-9]{1,2}:[0-9]{2}(:[0-9]{2})?'), moment],
  MMyyyy: [month('[0-9]{6}', (cell) => `substr(${cell}, 3, 4)`), isoMonth, ISO],
  MMyy: [month('[0-9]{4}', (cell) => `'20' || substr(${cell}, 3, 2)`), isoMonth, ISO],
}

/** A date in one written form or in one of several, the first of which it has; the day after an end is moved back to the end. */
export const dateLeaf = (patterns: readonly DatePattern[], isExclusive: boolean, dialect: DecodeDialect): SqlLeaf => ({
  decode: (cell) => {
    const written = patterns.flatMap((pattern) => forms[pattern])
    const rows = written.map((form) => {
      const day = form.day(cell, dialect)
      return `WHEN ${dialect.matches(cell, form.pattern)} THEN ${isExclusive ? `align_day_before(${day})` : day}`
    })
    return cases('', rows)
  },
  invalid: 'invalid-date',
  damage: { codes: ['excel-serial-date', 'date-order-ambiguous'], of: (cell) => `align_date_damage(${cell})` },
})
