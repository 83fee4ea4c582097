export { type AverageDailyAttendanceMeasure, averageDailyAttendance } from './average-daily-attendance.ts'
export { type ChronicAbsenceMeasure, chronicAbsence } from './chronic-absence.ts'
export { type CohortGraduationMeasure, cohortGraduation } from './cohort-graduation.ts'
export type { Conditions, FieldCondition } from './condition.ts'
export { type ConsistentAttendanceMeasure, consistentAttendance } from './consistent-attendance.ts'
export type { DaysBoundary, DaysFloor, DaysMeasureOptions } from './days.ts'
export { type KindergartenReadinessMeasure, kindergartenReadiness } from './kindergarten-readiness.ts'
export { interpretMeasure, type Measure, type MeasureInterpreter, type MeasureName, type Measures } from './measures.ts'
export { type MobilityFormula, type MobilityMeasure, mobility, mobilityFormulas } from './mobility.ts'
export { type People, people } from './people.ts'
export { type PersonEntity, personEntities } from './person-entity.ts'
export {
  type CompletionWindow,
  type DayAfterClass,
  type EnrollmentWindow,
  type PostsecondaryCompletionMeasure,
  type PostsecondaryEnrollmentMeasure,
  postsecondaryCompletion,
  postsecondaryEnrollment,
} from './postsecondary.ts'
export { type ProficiencyMeasure, proficiency } from './proficiency.ts'
export { recordsNeeded } from './records-needed.ts'
export {
  type AmountDeliveredMeasure,
  amountDelivered,
  type DosageMeasure,
  dosage,
  type ServedMeasure,
  type ServicesChosen,
  served,
} from './services.ts'
export { type ShareMeasure, share } from './share.ts'
export { type SuppliedMeasure, supplied } from './supplied.ts'
export { type SurveyItem, type SurveyShareMeasure, surveyShare } from './survey-share.ts'
export { type SuspensionMeasure, suspension } from './suspension.ts'
