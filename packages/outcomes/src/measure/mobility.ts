import type { GradeLevelCode } from '@nrec-align/schema'

/**
 * The published formulas, as what they divide by; all count entries and withdrawals after the count day, at each school.
 *
 * Others are published, with numerators but no denominators we have read, or by the exit codes of one state; they are left out.
 */
export const mobilityFormulas = {
  /** Promise Neighborhoods, student mobility rate: events by the first official count of students. */
  'promise-neighborhoods': { dividesBy: 'count-day' },
  /** Tucson Unified School District: events by the students of the first day and all who entered later. */
  'tucson-unified': { dividesBy: 'count-day-and-entries' },
} as const

/** The name of a published formula. */
export type MobilityFormula = keyof typeof mobilityFormulas

/** How often students enter and leave in the course of a year: events by students, which may pass 100 %. */
export interface MobilityMeasure {
  readonly kind: 'mobility'
  readonly formula: MobilityFormula
  /** The day of the first official count, as month and day of the first half of the school year. */
  readonly countDay: { readonly month: number; readonly day: number }
  /** Grades counted; all unless told. */
  readonly grades?: readonly GradeLevelCode[]
}

/**
 * The mobility rate.
 *
 * @param options - The formula by its name, and the day on which students are first counted.
 * @see Promise Neighborhoods, indicator of student mobility: entries and withdrawals after the first official enrollment day by the
 *   first official count, over all target schools together.
 *
 * @example
 * ```ts
 * import { mobility } from '@nrec-align/outcomes'
 *
 * console.assert(mobility({ formula: 'promise-neighborhoods', countDay: { month: 10, day: 1 } }).kind === 'mobility')
 * ```
 */
export const mobility = (options: Omit<MobilityMeasure, 'kind'>): MobilityMeasure => ({ kind: 'mobility', ...options })
