import type { Confidence } from './column.ts'
import type { Predicate } from './predicate.ts'

/** A rule of the specification between cells of one record: when the one holds, the other must. */
export interface RowRule<C extends string = string> {
  /** Name of the rule, unique in the layout, such as `exit-date-needs-reason`. */
  readonly id: string
  readonly when: Predicate<C>
  readonly then: Predicate<C>
  /** The column the issue points at. */
  readonly at: C
  /** What is wrong, for a data clerk. */
  readonly message: string
  /** What to do about it. */
  readonly fix: string
  readonly source: string
  readonly confidence: Confidence
}
