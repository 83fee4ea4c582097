import type { AverageDailyAttendanceMeasure } from './average-daily-attendance.ts'
import type { ChronicAbsenceMeasure } from './chronic-absence.ts'
import type { CohortGraduationMeasure } from './cohort-graduation.ts'
import type { ConsistentAttendanceMeasure } from './consistent-attendance.ts'
import type { KindergartenReadinessMeasure } from './kindergarten-readiness.ts'
import type { MobilityMeasure } from './mobility.ts'
import type { PostsecondaryCompletionMeasure, PostsecondaryEnrollmentMeasure } from './postsecondary.ts'
import type { ProficiencyMeasure } from './proficiency.ts'
import type { AmountDeliveredMeasure, DosageMeasure, ServedMeasure } from './services.ts'
import type { ShareMeasure } from './share.ts'
import type { SuppliedMeasure } from './supplied.ts'
import type { SurveyShareMeasure } from './survey-share.ts'
import type { SuspensionMeasure } from './suspension.ts'

/** Every way to measure, by its kind: the one list from which the union and each interpreter's table derive. */
export interface Measures {
  readonly share: ShareMeasure
  readonly chronicAbsence: ChronicAbsenceMeasure
  readonly consistentAttendance: ConsistentAttendanceMeasure
  readonly averageDailyAttendance: AverageDailyAttendanceMeasure
  readonly mobility: MobilityMeasure
  readonly proficiency: ProficiencyMeasure
  readonly cohortGraduation: CohortGraduationMeasure
  readonly suspension: SuspensionMeasure
  readonly kindergartenReadiness: KindergartenReadinessMeasure
  readonly postsecondaryEnrollment: PostsecondaryEnrollmentMeasure
  readonly postsecondaryCompletion: PostsecondaryCompletionMeasure
  readonly served: ServedMeasure
  readonly amountDelivered: AmountDeliveredMeasure
  readonly dosage: DosageMeasure
  readonly surveyShare: SurveyShareMeasure
  readonly supplied: SuppliedMeasure
}

/** Any way to measure, as data. */
export type Measure = Measures[keyof Measures]

/** The kind of a measure. */
export type MeasureName = keyof Measures

/** An interpreter is a total table over the measures: a forgotten one does not compile. */
export type MeasureInterpreter<Context, Out> = {
  readonly [K in keyof Measures]: (measure: Measures[K], context: Context) => Out
}

/**
 * Applies an interpreter to one measure.
 *
 * @param table - What to do with a measure of each kind.
 * @param measure - The measure.
 * @param context - What the interpreter needs besides.
 *
 * @example
 * ```ts
 * import { averageDailyAttendance, interpretMeasure, type MeasureInterpreter } from '@nrec-align/outcomes'
 *
 * declare const kinds: MeasureInterpreter<undefined, string>
 * const kindOf = () => interpretMeasure(kinds, averageDailyAttendance(), undefined)
 * console.assert(typeof kindOf === 'function')
 * ```
 */
export const interpretMeasure = <Context, Out>(
  table: MeasureInterpreter<Context, Out>,
  measure: Measure,
  context: Context,
): Out => (table[measure.kind] as (measure: Measure, context: Context) => Out)(measure, context)
