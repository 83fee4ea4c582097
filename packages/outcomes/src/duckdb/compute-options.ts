import type { DatabaseOptions, RecordSource } from '@nrec-align/sql/duckdb'
import type { Period, PlaceKind } from '../figures/index.ts'
import type { Measure } from '../measure/index.ts'
import type { GroupBy, PersonDimension } from './groups/group-by.ts'
import type { PlaceMembership } from './place-membership.ts'

/** An indicator as far as computing it goes. */
export interface ComputedIndicator {
  readonly id: string
  readonly measure: Measure
}

/** What is computed, from what. */
export interface ComputeOptions {
  /** The common record: a folder of lines or Parquet, its files, or its records. */
  readonly records: RecordSource
  readonly indicators: readonly ComputedIndicator[]
  /** The kinds of place; schools and districts unless told. */
  readonly by?: readonly PlaceKind[]
  /** School years by the year in which they end; all of which there are enrollments or numbers unless told. */
  readonly schoolYears?: readonly number[]
  /** Stretches of years whose numbers are added up, beside each year. */
  readonly pooled?: readonly Period[]
  /** Groupings, each alone or several crossed; everybody is always computed. */
  readonly subgroups?: readonly (GroupBy | readonly GroupBy[])[]
  /**
   * Dimensions of which a source only tells the yes, as many do of programs: silence counts as no there. Elsewhere it is `unknown`,
   * because a reported no is not the same as silence.
   */
  readonly silentMeansNo?: readonly Exclude<PersonDimension, 'grade' | 'race' | 'sex'>[]
  /** Who belongs to which custom place. */
  readonly placeMembership?: readonly PlaceMembership[]
  /** What the embedded database may use. */
  readonly database?: DatabaseOptions
}
