import type { benchmarkColumns } from './benchmark-columns.ts'
import type { bodyColumns } from './body-columns.ts'
import type { studentColumns } from './student-columns.ts'
import type { testColumns } from './test-columns.ts'

/** Every column of the file. */
export type StarColumn =
  | keyof typeof studentColumns
  | keyof typeof bodyColumns
  | keyof typeof testColumns
  | keyof typeof benchmarkColumns

const because = <const C extends StarColumn>(reason: string, columns: readonly C[]): Readonly<Record<C, string>> =>
  Object.fromEntries(columns.map((name) => [name, reason])) as Record<C, string>

/** Columns that are read for writing the file back only, by the reason. */
export const carried = {
  ...because('Another number of the same student or body names it.', [
    'StudentUserID',
    'StudentDisplayID',
    'DistrictRenaissanceID',
    'DistrictSourcedID',
    'DistrictIdentifier',
    'SchoolRenaissanceID',
    'SchoolSourcedID',
  ]),
  ...because('A result belongs to no course, class or teacher.', [
    'CourseRenaissanceID',
    'CourseSourcedID',
    'CourseCode',
    'CourseName',
    'ClassRenaissanceID',
    'ClassSourcedID',
    'ClassCode',
    'GroupID',
    'GroupOrClassName',
    'TeacherRenaissanceID',
    'TeacherSourcedID',
    'TeacherIdentifier',
    'TeacherUserID',
    'TeacherStateID',
    'TeacherEmail',
    'TeacherFirstName',
    'TeacherMiddleName',
    'TeacherLastName',
    'TeacherDisplayID',
  ]),
  ...because('The result stands on the local day the test was completed.', ['LaunchDate', 'CompletedDate']),
  ...because('An enrollment needs a first day.', ['EnrollmentStatus']),
  ...because('The common record has no place for it.', [
    'SchoolYearStartDate',
    'SchoolYearEndDate',
    'AssessmentNumber',
    'DeactivationReason',
    'GradePlacement',
    'ExtraTime',
    'TotalTimeInSeconds',
    'TotalCorrect',
    'TotalPossible',
    'ScreeningWindowStartDate',
    'ScreeningWindowEndDate',
    'TakenAt',
    'TakenAtByIPAddress',
  ]),
  ...because('Which editions there are, and whether they can be compared, is not published.', ['AssessmentType']),
  ...because('What is foretold or recommended is no result.', [
    'PartnershipForAssessmentOfReadinessForCollegeAndCareers',
    'SmarterBalancedAssessmentConsortium',
    'EstimatedOralReadingFluency',
    'LowerZoneOfProximalDevelopment',
    'UpperZoneOfProximalDevelopment',
    'LowerLexileZoneOfProximalDevelopment',
    'UpperLexileZoneOfProximalDevelopment',
    'SATBenchmarkCategory',
    'ACTBenchmarkCategory',
  ]),
  ...because('It was only seen blank, and what it holds is not published.', [
    'OpenGrowthScore',
    'Grade3_AssessmentAttempts',
    'Grade3_PassingStatus',
    'Grade3_PassingScore',
  ]),
  ...because('The name of the category says it; cut scores are a fact of the scale.', [
    'RenaissanceBenchmarkCategoryLevel',
    'RenaissanceBenchmarkCategoryNumberOfLevels',
    'RenaissanceBenchmarkCategoryMinPercentileRank',
    'RenaissanceBenchmarkCategoryMaxPercentileRank',
    'StateBenchmarkAssessmentName',
    'StateBenchmarkCategoryLevel',
    'StateBenchmarkNumberOfCategoryLevels',
    'StateBenchmarkMinScaledScore',
    'StateBenchmarkMaxScaledScore',
    'DistrictBenchmarkCategoryLevel',
    'DistrictBenchmarkNumberOfCategoryLevels',
    'DistrictBenchmarkMinPercentileRank',
    'DistrictBenchmarkMaxPercentileRank',
    'SchoolBenchmarkCategoryLevel',
    'SchoolBenchmarkNumberOfCategoryLevels',
    'SchoolBenchmarkMinPercentileRank',
    'SchoolBenchmarkMaxPercentileRank',
  ]),
  ...because('Proficient is what the state counts as proficient.', [
    'DistrictBenchmarkProficient',
    'SchoolBenchmarkProficient',
  ]),
} as const
