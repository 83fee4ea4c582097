import type { IssueCode } from '@nrec-align/mapping'
import type { Sql } from './sql.ts'

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
  sql: ([bit = '0']) => `CASE WHEN ${condition} THEN ${bit} ELSE 0 END`,
})

/** Checks of records for which something holds; of all records where nothing is said. */
export interface Section {
  readonly guard?: Sql | undefined
  readonly checks: readonly Check[]
}
