/** A day counted from the year in which a class finished high school: `{ years: 0, month: 10, day: 31 }` is that October's last. */
export interface DayAfterClass {
  readonly years: number
  readonly month: number
  readonly day: number
}

/** Terms that overlap these days count, both included. */
export interface EnrollmentWindow {
  readonly from: DayAfterClass
  readonly through: DayAfterClass
}

/**
 * Awards count from the end of high school, or from the first term at a college, for so many years.
 */
export interface CompletionWindow {
  readonly years: number
  readonly from: 'high-school' | 'first-enrollment'
  /** Whether certificates count beside degrees; an award is one where its title says so. */
  readonly certificates: boolean
}

/** The share of a high school class who are found at a college in a window of time. */
export interface PostsecondaryEnrollmentMeasure {
  readonly kind: 'postsecondaryEnrollment'
  readonly window: EnrollmentWindow
}

/** The share of a high school class, or of those of it who went to college, with an award in time. */
export interface PostsecondaryCompletionMeasure {
  readonly kind: 'postsecondaryCompletion'
  readonly window: CompletionWindow
}

/**
 * The share of a high school class enrolled at a college. A class graduated from 1 September to 31 August; its figure stands in the
 * school year that ends in that August's year.
 *
 * @param options - The days that a term must overlap.
 * @see National Student Clearinghouse: definitions of its reports for high schools (fall: 15 August to 31 October).
 *
 * @example
 * ```ts
 * import { postsecondaryEnrollment } from '@nrec-align/outcomes'
 *
 * const fall = postsecondaryEnrollment({
 *   window: { from: { years: 0, month: 8, day: 15 }, through: { years: 0, month: 10, day: 31 } },
 * })
 * console.assert(fall.kind === 'postsecondaryEnrollment')
 * ```
 */
export const postsecondaryEnrollment = (
  options: Omit<PostsecondaryEnrollmentMeasure, 'kind'>,
): PostsecondaryEnrollmentMeasure => ({ kind: 'postsecondaryEnrollment', ...options })

/**
 * The share of a high school class with a college award in time.
 *
 * @param options - The years, from when they run, and whether certificates count.
 * @see National Student Clearinghouse: definitions of its reports for high schools (six years, without certificates).
 *
 * @example
 * ```ts
 * import { postsecondaryCompletion } from '@nrec-align/outcomes'
 *
 * const sixYears = postsecondaryCompletion({ window: { years: 6, from: 'high-school', certificates: false } })
 * console.assert(sixYears.window.years === 6)
 * ```
 */
export const postsecondaryCompletion = (
  options: Omit<PostsecondaryCompletionMeasure, 'kind'>,
): PostsecondaryCompletionMeasure => ({ kind: 'postsecondaryCompletion', ...options })
