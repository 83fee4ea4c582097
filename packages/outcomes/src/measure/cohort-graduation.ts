import type { CompletionKindCode } from '@nrec-align/schema'

/**
 * The adjusted cohort graduation rate: of those who first entered grade 9 together, joined by who transferred in, without those
 * who are documented to have transferred out, emigrated or died, the share with a diploma in time.
 */
export interface CohortGraduationMeasure {
  readonly kind: 'cohortGraduation'
  /** Years from the first of grade 9 to the diploma: 4, 5 or 6. The figure stands in the school year in which they end. */
  readonly years: 4 | 5 | 6
  /** What counts as graduating; the regular diploma unless told. */
  readonly diplomas?: readonly CompletionKindCode[]
  /** The last day on which a diploma counts, as month and day after the last year; that of the school year unless told. */
  readonly through?: { readonly month: number; readonly day: number }
}

/**
 * The adjusted cohort graduation rate.
 *
 * Equivalency credentials, unknown whereabouts and dropouts stay in the cohort. A school, a district and a state each go by the
 * student's last enrollment within them.
 *
 * @param options - The years allowed.
 * @see 34 CFR 200.19(b)(1), as quoted by the Promise Neighborhoods indicator of graduation.
 *
 * @example
 * ```ts
 * import { cohortGraduation } from '@nrec-align/outcomes'
 *
 * console.assert(cohortGraduation({ years: 4 }).years === 4)
 * ```
 */
export const cohortGraduation = (options: Omit<CohortGraduationMeasure, 'kind'>): CohortGraduationMeasure => ({
  kind: 'cohortGraduation',
  ...options,
})
