/** What a rule across fields found; data to report, never an error to throw. */
export interface RuleWarning {
  /** The rule, in kebab case. */
  readonly rule: string
  /** The leaf paths that do not fit together. */
  readonly paths: readonly string[]
}

/** A rule across the fields of one record: gives the text of a leaf, gets what does not fit. */
export type Rule = (read: (path: string) => string | undefined) => readonly RuleWarning[]
