import type { Dialect } from './dialect.ts'
import { quotedName, quotedText } from './quote.ts'

/** `COMMENT ON`, which several databases share. */
export const commentOn =
  (facts: Pick<Dialect, 'quotes' | 'textPrefix'>): Dialect['comment'] =>
  (text, table, column) => {
    const owner = quotedName(facts, table)
    const what = column === undefined ? `TABLE ${owner}` : `COLUMN ${owner}.${quotedName(facts, column)}`
    return `COMMENT ON ${what} IS ${quotedText(facts, text)}`
  }
