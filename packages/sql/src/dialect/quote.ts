import type { Dialect } from './dialect.ts'

// A NUL ends a statement in some drivers, and other control characters have no use in a name or a text of ours.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u001f\u007f]/

const refused = (text: string): string => {
  if (CONTROL.test(text))
    throw new RangeError(`${JSON.stringify(text)} holds a control character and cannot stand in SQL`)
  return text
}

/**
 * Writes a name so that it can be nothing but a name.
 *
 * @throws RangeError for an empty name and one with a control character
 *
 * @example
 * ```ts
 * import { dialects } from '@nrec-align/sql'
 * import { quotedName } from '@nrec-align/sql/duckdb'
 *
 * console.assert(quotedName(dialects.duckdb, 'order') === '"order"')
 * ```
 */
export const quotedName = ({ quotes: [open, close] }: Pick<Dialect, 'quotes'>, name: string): string => {
  if (name === '') throw new RangeError('an empty text is no name in SQL')
  return open + refused(name).replaceAll(close, close + close) + close
}

/**
 * Writes a text so that it can be nothing but a text.
 *
 * @throws RangeError for a text with a control character
 *
 * @example
 * ```ts
 * import { dialects } from '@nrec-align/sql'
 * import { quotedText } from '@nrec-align/sql/duckdb'
 *
 * console.assert(quotedText(dialects.duckdb, "it's") === "'it''s'")
 * ```
 */
export const quotedText = ({ textPrefix }: Pick<Dialect, 'textPrefix'>, text: string): string =>
  `${textPrefix}'${refused(text).replaceAll("'", "''")}'`
