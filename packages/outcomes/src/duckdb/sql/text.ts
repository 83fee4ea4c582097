import { duckdb, quotedName, quotedText } from '@nrec-align/sql/duckdb'

/** A text that is nothing but a text. */
export const text = (value: string): string => quotedText(duckdb, value)

/** A name that is nothing but a name. */
export const name = (value: string): string => quotedName(duckdb, value)

/** Texts in parentheses; a list that nothing is in where there are none. */
export const textList = (values: readonly string[]): string =>
  values.length === 0 ? '(NULL)' : `(${values.map(text).join(', ')})`
