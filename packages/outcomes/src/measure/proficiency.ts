import type { AssessmentPeriodCode, AssessmentSubjectCode, GradeLevelCode } from '@nrec-align/schema'

/** The share of students who meet or exceed the standard of their grade. */
export interface ProficiencyMeasure {
  readonly kind: 'proficiency'
  /** The subjects that count as one, such as reading and English language arts. */
  readonly subjects: readonly AssessmentSubjectCode[]
  /** Grades when assessed; all unless told. */
  readonly grades?: readonly GradeLevelCode[]
  /**
   * `tested` are students with a determined result; `enrolled` all in the grade; `participation-adjusted` the tested, but no fewer
   * than 95 of every 100 enrolled. They are different indicators.
   */
  readonly denominator: 'tested' | 'enrolled' | 'participation-adjusted'
  /** The assessment, by its identifier in the common record; any unless told. */
  readonly assessment?: string
  /** The season of the sitting; any unless told. */
  readonly period?: AssessmentPeriodCode
}

/**
 * The share of students who are proficient; of several sittings in a year the last one with a determined result counts.
 *
 * @param options - Subjects, grades and what the number of proficient students is divided by.
 * @see https://ceds.ed.gov/connectReport.aspx?uid=30919 (grade 3)
 *
 * @example
 * ```ts
 * import { proficiency } from '@nrec-align/outcomes'
 *
 * const reading = proficiency({ subjects: ['english-language-arts', 'reading'], grades: ['03'], denominator: 'tested' })
 * console.assert(reading.denominator === 'tested')
 * ```
 */
export const proficiency = (options: Omit<ProficiencyMeasure, 'kind'>): ProficiencyMeasure => ({
  kind: 'proficiency',
  ...options,
})
