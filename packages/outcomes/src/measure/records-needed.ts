import type { EntityName } from '@nrec-align/schema'
import { interpretMeasure, type Measure, type MeasureInterpreter } from './measures.ts'

type Needs = readonly EntityName[]

const attendance: Needs = ['attendanceSummary']
const results: Needs = ['assessmentResult']
const college: Needs = ['completion', 'postsecondaryEnrollment']

const needs: MeasureInterpreter<undefined, Needs> = {
  share: ({ population, denominator, numerator }) => [
    ...new Set([population, denominator, numerator].map(({ entity }) => entity)),
  ],
  chronicAbsence: () => attendance,
  consistentAttendance: () => attendance,
  averageDailyAttendance: () => attendance,
  mobility: () => ['enrollment'],
  proficiency: () => results,
  cohortGraduation: () => ['enrollment', 'completion'],
  suspension: () => ['enrollment', 'disciplineAction'],
  kindergartenReadiness: () => results,
  postsecondaryEnrollment: () => college,
  postsecondaryCompletion: () => college,
  served: () => ['participation'],
  amountDelivered: () => ['serviceDelivery'],
  dosage: () => ['serviceDelivery'],
  surveyShare: () => ['surveyResponse'],
  supplied: () => ['outcomeMeasure'],
}

/**
 * The records without which a measure has nothing to count, so that somebody who lacks them can be told what to bring.
 *
 * @param measure - How an indicator is measured.
 * @returns Entities of the common record. Having them all does not promise a figure: they must also say enough.
 *
 * @example
 * ```ts
 * import { averageDailyAttendance, recordsNeeded } from '@nrec-align/outcomes'
 *
 * console.assert(recordsNeeded(averageDailyAttendance()).join() === 'attendanceSummary')
 * ```
 */
export const recordsNeeded = (measure: Measure): readonly EntityName[] => interpretMeasure(needs, measure, undefined)
