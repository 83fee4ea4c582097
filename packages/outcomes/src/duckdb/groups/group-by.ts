import type { DimensionCode, ProgramKindCode } from '@nrec-align/schema'
import type { DosageMeasure } from '../../measure/index.ts'

/** A dimension along which everybody has one category, from the common record of the person and the year. */
export type PersonDimension = Exclude<DimensionCode, 'performance-level' | 'participation' | 'dosage' | 'other'>

/** Those who took part in a kind of program in the year, and those who did not: `after-school` and `not-after-school`. */
export interface ParticipationGroups {
  readonly dimension: 'participation'
  readonly programKind: ProgramKindCode
}

/**
 * Groups by how much of a service people received in the year: `none`, then from each whole number up to the next, such as
 * `1-to-29` and `30-or-more` for `[1, 30]`, each after the unit. Less than the first number is `under-1`.
 */
export interface DosageGroups extends Pick<DosageMeasure, 'service' | 'program' | 'programKind' | 'unit'> {
  readonly dimension: 'dosage'
  /** Whole numbers above zero, the lower end of each group, in rising order. */
  readonly from: readonly number[]
}

/** How people are grouped along one dimension. */
export type GroupBy = PersonDimension | ParticipationGroups | DosageGroups

/** The dimension of a grouping. */
export const dimensionOf = (group: GroupBy): DimensionCode => (typeof group === 'string' ? group : group.dimension)
