import type { LossPredicate } from './loss-predicate.ts'

/** What becomes of the cells of a column on the way to another format and back. */
export type Verdict = 'kept' | 'changed' | 'lost' | 'depends'

/** What becomes of one column, or of its cells in one kind of row. */
export interface Fate {
  readonly verdict: Verdict
  /** The path of the common field that is written back into the column. */
  readonly path?: string
  /** Where the target keeps it. */
  readonly home?: { readonly layout: string; readonly column: string }
  /** For columns of codes: each code and what comes back for it, `''` for a blank, `undefined` for nothing known. */
  readonly codes?: readonly (readonly [wire: string, comesBackAs: string | undefined])[]
  readonly predicates?: readonly LossPredicate[]
  /** One sentence for people. */
  readonly reason: string
  /** Every row has the same text there, so that nothing can be lost. */
  readonly constant?: true
}

/** What becomes of the cells of one column. */
export interface ColumnLoss extends Fate {
  readonly layout: string
  readonly column: string
  /** Where different kinds of rows fare differently: which binding owns the row, and its fate. */
  readonly byRecord?: readonly (Fate & { readonly binding: string })[]
}
