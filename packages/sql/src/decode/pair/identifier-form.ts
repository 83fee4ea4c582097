import type { IssueCode } from '@nrec-align/mapping'
import { identifierSystem } from '@nrec-align/schema'
import type { DecodeDialect } from '../dialect/decode-dialect.ts'
import { cases, chosen, literal, type Sql } from '../sql.ts'

/** The condition that a text has the form the issuer of a system uses; none for systems without a published form. */
export const wellFormed = (system: string, text: Sql, { matches }: DecodeDialect): readonly Sql[] => {
  const pattern = identifierSystem(system)?.pattern
  return pattern === undefined ? [] : [matches(text, pattern.replace(/^\^|\$$/g, ''))]
}

/** The same of a text that is known beforehand. */
export const hasForm = (system: string, text: string): boolean => {
  const pattern = identifierSystem(system)?.pattern
  return pattern === undefined || new RegExp(`^(?:${pattern})$`).test(text)
}

/** What a spreadsheet program did to an identifier without that form, in the order in which it is asked. */
export const damageOf = (
  cell: Sql,
  length: number | undefined,
  { matches }: DecodeDialect,
): readonly (readonly [IssueCode, Sql])[] => [
  ['scientific-notation', matches(cell, '[0-9]([.][0-9]+)?[Ee][+][0-9]+')],
  ['id-truncated-15-digits', matches(cell, '[0-9]{15}0+')],
  ...(length === undefined
    ? []
    : [
        [
          'leading-zeros-lost',
          `length(${cell}) < ${length} AND length(${cell}) >= ${length - 4} AND ${matches(cell, '[1-9][0-9]*')}`,
        ] as const,
      ]),
]

/** The codes that {@link damageOf} and its end may find. */
export const damageCodes = (length: number | undefined): readonly IssueCode[] => [
  'scientific-notation',
  'id-truncated-15-digits',
  ...(length === undefined ? [] : (['leading-zeros-lost'] as const)),
  'invalid-identifier',
]

/** The bit of what is wrong with an identifier. */
export const damageBits = (
  cell: Sql,
  length: number | undefined,
  dialect: DecodeDialect,
  bits: readonly Sql[],
): Sql => {
  const rows = damageOf(cell, length, dialect).map(([, condition], at) => `WHEN ${condition} THEN ${bits[at]}`)
  return cases('', rows, bits[rows.length] ?? '0')
}

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
