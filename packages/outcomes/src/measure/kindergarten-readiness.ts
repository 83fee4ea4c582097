import type { AssessmentPeriodCode, GradeLevelCode } from '@nrec-align/schema'

/** The share of assessed children who meet the standard in every domain that an instrument assesses. */
export interface KindergartenReadinessMeasure {
  readonly kind: 'kindergartenReadiness'
  /**
   * The instrument, by the identifier of the assessment in the common record. Without one there is a value only where all children
   * of a place sat the same: instruments are never added up.
   */
  readonly instrument?: string
  /** Grades counted; kindergarten unless told. */
  readonly grades?: readonly GradeLevelCode[]
  /** The season of the sitting; autumn unless told. */
  readonly period?: AssessmentPeriodCode
}

/**
 * The share of children who enter kindergarten ready.
 *
 * @param options - The instrument, if one is meant.
 * @see Promise Neighborhoods, first indicator: age-appropriate functioning across multiple domains, instruments kept apart.
 *
 * @example
 * ```ts
 * import { kindergartenReadiness } from '@nrec-align/outcomes'
 *
 * console.assert(kindergartenReadiness({ instrument: 'example:kra' }).instrument === 'example:kra')
 * ```
 */
export const kindergartenReadiness = (
  options: Omit<KindergartenReadinessMeasure, 'kind'> = {},
): KindergartenReadinessMeasure => ({ kind: 'kindergartenReadiness', ...options })
