import type { DisciplineActionCode, GradeLevelCode } from '@nrec-align/schema'

/** The share of students enrolled to whom one of some measures was applied at least once; students are counted, not instances. */
export interface SuspensionMeasure {
  readonly kind: 'suspension'
  readonly actions: readonly DisciplineActionCode[]
  /** `any` counts students with such an action, `none` those without. */
  readonly counts: 'any' | 'none'
  /** Grades counted; all unless told. */
  readonly grades?: readonly GradeLevelCode[]
}

/**
 * The share of students suspended, or of those never suspended.
 *
 * A student is counted once in a place, so that the schools of a district do not add up to it.
 *
 * @param options - The actions counted, such as `out-of-school-suspension`.
 * @see https://educationtoworkforce.org/indicators/positive-behavior-discipline for the share without any.
 *
 * @example
 * ```ts
 * import { suspension } from '@nrec-align/outcomes'
 *
 * console.assert(suspension({ actions: ['out-of-school-suspension'], counts: 'any' }).actions.length === 1)
 * ```
 */
export const suspension = (options: Omit<SuspensionMeasure, 'kind'>): SuspensionMeasure => ({
  kind: 'suspension',
  ...options,
})
