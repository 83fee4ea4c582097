import type { EntityName } from '@nrec-align/schema'
import type { FigureKind } from '../../figures/index.ts'

/**
 * How a measure is counted, in three steps: rows of facts, each of a person at a school in a year; from all facts of a person in a
 * place, what the person adds; from all people of a group, the figure.
 */
export interface FactQuery {
  readonly kind: FigureKind
  /**
   * Rows with `year`, `school`, `person`, `grade`, `as_of` (the year whose groups the person belongs to) and `provider`, beside
   * those that the expressions below name.
   */
  readonly facts: string
  /** Aggregates over the facts of one person in one place and year. */
  readonly person: {
    readonly numerator: string
    readonly denominator: string
    /** 1 where the person belongs to the population and the answer is not known. */
    readonly missing: string
    /** What else `total` needs. */
    readonly extra?: string
    /** Whether the person is one of those the figure is of; unless told, where the denominator is above zero. */
    readonly counts?: string
  }
  /** Aggregates over people that are not plain sums. */
  readonly total?: {
    readonly denominator?: string
    readonly missing?: string
    /** A reason why there is no value, or NULL. */
    readonly notCalculated?: string
  }
  /** Whether a person counts at each school of a place anew. */
  readonly perSchool?: boolean
  /** Whether the places of partners are counted by who provides, and not by who takes part. */
  readonly byProvider?: boolean
}

/** What a measure may ask about the record before it is counted. */
export interface FactContext {
  /** The id of the definition. */
  readonly indicator: string
  /** Entities of which there are records. */
  readonly present: ReadonlySet<EntityName>
  /** School years of which figures are wanted, those pooled included. */
  readonly schoolYears: readonly number[]
  /** The first school year with an enrollment. */
  readonly firstYear: number
}
