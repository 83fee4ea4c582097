/** One small mistake that can be made in a declaration, and unmade. */
export interface Mutation {
  /** What is taken away, such as `pair senr/enrollment begin`. */
  readonly label: string
  readonly kind: 'pair' | 'code row' | 'condition' | 'rule'
  /** Makes the mistake in the declaration itself; the result unmakes it. */
  readonly apply: () => () => void
}

/** Name of the run without a mistake, in which every test has to pass. */
export const NOTHING_CHANGED = 'nothing changed'
