import type { FieldType } from '../fields/facts.ts'

/** One type's two forms: the text that engines hold, and the value in a nested record. */
interface Lexical {
  readonly read: (text: string) => unknown
  readonly write: (value: unknown) => string
}

/** U+001F, the unit separator: it cannot occur in a value that was read from a text file. */
const separator = '\u001f'

const asIs: Lexical = { read: (text) => text, write: String }
const number: Lexical = { read: Number, write: String }
const list = (between: string): Lexical => ({
  read: (text) => (text === '' ? [] : text.split(between)),
  write: (value) => (value as readonly string[]).join(between),
})
const json: Lexical = { read: (text) => JSON.parse(text) as unknown, write: (value) => JSON.stringify(value) }

/** How each type is written as text: `true`, `2026`, codes joined by `|`, lists by U+001F, groups as JSON. */
export const lexical: { readonly [T in FieldType]: Lexical } = {
  text: asIs,
  integer: number,
  decimal: asIs,
  date: asIs,
  partialDate: asIs,
  schoolYear: number,
  instant: asIs,
  boolean: { read: (text) => text === 'true', write: String },
  code: asIs,
  codes: list('|'),
  texts: list(separator),
  reference: asIs,
  references: list(separator),
  struct: json,
  keyed: json,
  structs: json,
}
