/**
 * When a figure must not be shown, and how far from known it must stay. The defaults hide fewer than 10 people, and fewer than 3 people
 * in or outside the numerator, so that 0 % and 100 % are hidden too.
 *
 * @see https://nces.ed.gov/pubsearch/pubsinfo.asp?pubid=2011603 (most states report groups of at least 10)
 */
export interface ProtectionPolicy {
  /** People a group must have to be shown: a whole number from 1. */
  readonly minimumPeople: number
  /** People who must be in the numerator, and outside it, for a proportion to be shown: a whole number from 0. */
  readonly minimumCount: number
  /**
   * A protected numerator must be left at least this much room between the least and the greatest that can be computed, or all of the room
   * there is where a group has fewer people: a whole number from 1.
   */
  readonly width: number
  /** Proportions at or beyond these percentages are shown only as being so, or not at all. */
  readonly extremes?: Extremes
}

/** The percentages, 0 to 100, at and beyond which a proportion is not shown as it is. */
export interface Extremes {
  readonly atMost: number
  readonly atLeast: number
}

/**
 * The policy where nothing else is said.
 *
 * @example
 * ```ts
 * import { defaultPolicy } from '@nrec-align/outcomes'
 *
 * const stricter = { ...defaultPolicy, minimumPeople: 20 }
 * console.assert(stricter.minimumCount === 3)
 * ```
 */
export const defaultPolicy: ProtectionPolicy = { minimumPeople: 10, minimumCount: 3, width: 3 }
