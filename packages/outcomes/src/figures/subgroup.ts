import type { DimensionCode } from '@nrec-align/schema'

/** One category in one dimension, such as `english-learner` and `yes`. */
export interface SubgroupPart {
  readonly dimension: DimensionCode
  /** A code of the dimension's code set in the common record, or `unknown`. */
  readonly category: string
}

/** The people a figure describes: those in every category named; none named is everybody. Dimensions stand in order of name. */
export type Subgroup = readonly SubgroupPart[]

/** The subgroup of everybody. */
export const everybody: Subgroup = []
