import type { GradeLevelCode, PersonRoleCode } from '@nrec-align/schema'

/** A question and the answers to it that count, letter by letter as the source gives them. */
export interface SurveyItem {
  readonly question: string
  readonly answers: readonly string[]
}

/** The share of respondents who gave an answer that counts, to each of some questions. */
export interface SurveyShareMeasure {
  readonly kind: 'surveyShare'
  /** The survey, by its identifier in the common record. */
  readonly survey: string
  /** All of them must be answered so; who left one of them out is not counted. */
  readonly items: readonly SurveyItem[]
  /** As what the respondent answered; anybody unless told. */
  readonly role?: PersonRoleCode
  /** Grades of the students who answered or about whom somebody did; all unless told. */
  readonly grades?: readonly GradeLevelCode[]
}

/**
 * The share of respondents who answer so. Where students answer, those enrolled who did not are missing, from which follows the
 * response rate.
 *
 * @param options - The survey, its questions with the answers that count, and who is asked.
 * @see Promise Neighborhoods, indicator of safety: a student must affirm both questions to count.
 *
 * @example
 * ```ts
 * import { surveyShare } from '@nrec-align/outcomes'
 *
 * const safe = surveyShare({
 *   survey: 'example:climate',
 *   items: [
 *     { question: 'safe-at-school', answers: ['Agree', 'Strongly agree'] },
 *     { question: 'safe-on-the-way', answers: ['Agree', 'Strongly agree'] },
 *   ],
 *   role: 'student',
 * })
 * console.assert(safe.items.length === 2)
 * ```
 */
export const surveyShare = (options: Omit<SurveyShareMeasure, 'kind'>): SurveyShareMeasure => ({
  kind: 'surveyShare',
  ...options,
})
