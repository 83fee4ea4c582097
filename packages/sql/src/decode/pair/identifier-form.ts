import type { IssueCode } from '@nrec-align/mapping'
import { identifierSystem } from '@nrec-align/schema'
import type { DecodeDialect } from '../dialect/decode-dialect.ts'
import { bitOf } from '../finding.ts'
import { chosen, literal, type Sql } from '../sql.ts'

/** A cell is not blank, and its text has the form the issuer of the system uses, where one is published. */
export const wellFormed = (system: string, cell: Sql, text: Sql, { matches }: DecodeDialect): readonly Sql[] => {
  const pattern = identifierSystem(system)?.pattern
  if (pattern === undefined) return [`${cell} <> ''`]
  const form = matches(text, pattern.replace(/^\^|\$$/g, ''))
  return hasForm(system, '') ? [`${cell} <> ''`, form] : [form]
}

/** The same of a text that is known beforehand. */
export const hasForm = (system: string, text: string): boolean => {
  const pattern = identifierSystem(system)?.pattern
  return pattern === undefined || new RegExp(`^(?:${pattern})$`).test(text)
}

/** What a spreadsheet program may have done to an identifier without that form; zeros are lost where the length is known. */
export const damageCodes = (length: number | undefined): readonly IssueCode[] => [
  'scientific-notation',
  'id-truncated-15-digits',
  ...(length === undefined ? [] : (['leading-zeros-lost'] as const)),
  'invalid-identifier',
]

/** Which of those it is, as its bit. */
export const damageBit = (cell: Sql, length: number | undefined, bits: readonly Sql[]): Sql =>
  bitOf(`align_identifier_damage(${cell}, ${length ?? 0})`, damageCodes(length), bits)

/** A cell that is blank where it stands for no identifier. */
export const withoutSentinels = (cell: Sql, sentinels: readonly string[] = []): Sql =>
  sentinels.length === 0
    ? cell
    : chosen(
        cell,
        sentinels.map((one) => [one, "''"] as const),
        cell,
      )

/** A text without characters that are no part of an identifier. */
export const without = (cell: Sql, ignored: string | undefined): Sql =>
  Array.from(ignored ?? '').reduce((text, character) => `replace(${text}, ${literal(character)}, '')`, cell)
