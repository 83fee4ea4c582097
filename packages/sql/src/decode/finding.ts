import type { IssueCode } from '@nrec-align/mapping'
import { chosen, type Sql, when } from './sql.ts'

/** Something that may be found about a record: which column, by its place, -1 for the record as a whole, and what. */
export interface Finding {
  readonly column: number
  readonly code: IssueCode
  readonly detail?: Readonly<Record<string, string | number>>
}

/** One expression that finds something: a number with the bits of all that is wrong, never NULL. */
export interface Check {
  readonly findings: readonly Finding[]
  /** @param bits of the findings, in their order */
  readonly sql: (bits: readonly Sql[]) => Sql
  /** What the expression is about. */
  readonly about: string
}

/** A check of one condition, which must not be NULL. */
export const checkOf = (about: string, finding: Finding, condition: Sql): Check => ({
  about,
  findings: [finding],
  sql: ([bit = '0']) => when([condition], bit, '0'),
})

/** The bit of a code that is known as text, the last one for any other. */
export const bitOf = (code: Sql, codes: readonly IssueCode[], bits: readonly Sql[]): Sql =>
  chosen(
    code,
    codes.slice(0, -1).map((one, at) => [one, bits[at] ?? '0'] as const),
    bits[codes.length - 1] ?? '0',
  )

/** Checks of records for which something holds; of all records where nothing is said. */
export interface Section {
  readonly guard?: Sql | undefined
  readonly checks: readonly Check[]
}
