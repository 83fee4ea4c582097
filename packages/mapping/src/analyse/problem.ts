/** What a check of a declaration can find. */
export type ProblemCode =
  | 'unknown-path'
  | 'unknown-column'
  | 'unaccounted-column'
  | 'column-accounted-twice'
  | 'two-writers'
  | 'no-reason'
  | 'code-read-twice'
  | 'code-written-twice'
  | 'code-not-in-set'
  | 'wrong-code-set'
  | 'two-owners'
  | 'unknown-owner'
  | 'two-repeats'
  | 'unknown-layout'
  | 'number-as-name'
  | 'not-plain-data'
  | 'unknown-option'
  | 'unknown-table'
  | 'name-used-twice'
  | 'unplaced-column'
  | 'written-in-parts'
  | 'further-column-alone'

/** One mistake in a declaration, for the person who writes it. */
export interface Problem {
  readonly code: ProblemCode
  readonly version: string
  readonly layout?: string
  readonly binding?: string
  readonly column?: string
  readonly path?: string
  readonly message: string
}
