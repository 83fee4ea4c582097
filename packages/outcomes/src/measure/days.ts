import type { GradeLevelCode } from '@nrec-align/schema'

/**
 * Where a share or a number of days begins to count, in whole numbers, because a share of days held as a fraction of two misses
 * the boundary: `1 - 162 / 180 >= 0.1` is false.
 *
 * `{ parts: 1, outOf: 10, inclusive: true }` is at least one day of every ten; `{ days: 18, inclusive: true }` is 18 days.
 */
export type DaysBoundary =
  | { readonly parts: number; readonly outOf: number; readonly inclusive: boolean }
  | { readonly days: number; readonly inclusive: boolean }

/** The days somebody must have to be counted at all. */
export interface DaysFloor {
  readonly days: number
  /**
   * Which days: `enrolled` and `expected` are what definitions say and the same field of the common record, the days on which the
   * student was expected; `present` are those attended.
   */
  readonly of: 'enrolled' | 'expected' | 'present'
  /** Whether exactly that many are enough. */
  readonly inclusive: boolean
}

/** What measures of days absent or present have in common. */
export interface DaysMeasureOptions {
  readonly boundary: DaysBoundary
  readonly floor?: DaysFloor
  /**
   * `place` adds up the days of a student in all schools of a place and decides once; `school` decides at each school, so that a
   * student of two schools counts in both, in a larger place too.
   */
  readonly per: 'place' | 'school'
  /** Grades counted; all unless told. */
  readonly grades?: readonly GradeLevelCode[]
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0

/** Refuses what is no whole number, by which a boundary would move. */
export const checkDays = ({ boundary, floor }: DaysMeasureOptions): void => {
  const { days, parts, outOf } = { days: 0, parts: 0, outOf: 1, ...boundary }
  if (![days, parts, outOf, floor?.days ?? 0].every(isCount)) throw new RangeError('days and shares are whole numbers')
  if (outOf === 0 || parts > outOf) throw new RangeError(`${parts} of ${outOf} is no share`)
}
