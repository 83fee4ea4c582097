import type { IssueCode, RunFacts } from '@nrec-align/mapping'
import type { DecodeDialect } from '../dialect/decode-dialect.ts'
import type { Emitted, Sql } from '../sql.ts'

/** One cell → one text of the common record, as SQL. */
export interface SqlLeaf {
  /** The text of a cell: NULL where it is blank or has no counterpart, `''` where it says nothing of the field. */
  readonly decode: (cell: Sql) => Sql
  /** The text is the cell itself, and so `''` where that is blank. */
  readonly isAsItIs?: true
  /** Some texts are known and say nothing of the field. */
  readonly isSilent?: true
  /** What is wrong where there is none. */
  readonly invalid: IssueCode
  /** What more exactly is wrong, as a text that is one of some codes or `invalid`. */
  readonly damage?: { readonly codes: readonly IssueCode[]; readonly of: (cell: Sql) => Sql }
  readonly join?: string
  /** First and last school year of the codes that come and go. */
  readonly years?: readonly DatedCode[]
}

/** A code and the school years it is valid in. */
export interface DatedCode {
  readonly wire: string
  readonly from: number | undefined
  readonly to: number | undefined
}

/** What the emission of a leaf needs to know. */
export interface LeafScope {
  readonly dialect: DecodeDialect
  /** What the run adds to code tables. */
  readonly context: Pick<RunFacts, 'extraCodes'>
}

/** A leaf as SQL, or why there is none. */
export type EmittedLeaf = Emitted<SqlLeaf>
