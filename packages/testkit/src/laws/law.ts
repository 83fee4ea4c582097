import type { DataSet } from '../sets/data-set.ts'

/** What a law found on one data set. */
export interface LawResult {
  /** Every place where the law does not hold; empty when it holds. */
  readonly broken: readonly string[]
  /** How much the law was tried on, such as `5 files, 159 records`. */
  readonly tried: string
}

/** Something every format obeys, tried on one data set. */
export type Law = (set: DataSet) => Promise<LawResult>
