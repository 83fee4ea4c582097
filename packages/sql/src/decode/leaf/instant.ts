import type { DecodeDialect } from '../dialect/decode-dialect.ts'
import type { SqlLeaf } from './sql-leaf.ts'

const SHAPE = '[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?Z'

/** A moment in UTC, as it stands, where its day exists. */
export const instantLeaf = ({ matches }: DecodeDialect): SqlLeaf => ({
  decode: (cell) =>
    `CASE WHEN ${matches(cell, SHAPE)} THEN align_day(substr(${cell}, 1, 4), substr(${cell}, 6, 2), substr(${cell}, 9, 2)) || substr(${cell}, 11) END`,
  invalid: 'invalid-instant',
})
