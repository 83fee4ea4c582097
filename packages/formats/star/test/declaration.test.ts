import { versionOf } from '@nrec-align/mapping'
import { expect, test } from 'vitest'
import { star } from '../src/index.ts'

const { layouts, bindings, readOnly } = versionOf(star())
const [layout] = layouts
const columns = layout?.variants[0]?.columns ?? []

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** The header of the file SR, in order. */
const header = words(`
  RenaissanceClientID SchoolYear SchoolYearStartDate SchoolYearEndDate
  StudentRenaissanceID StudentSourcedID StudentIdentifier StudentUserID StudentStateID StudentEmail
  StudentFirstName StudentMiddleName StudentLastName Gender BirthDate MultiRace HispanicOrLatino
  AmericanIndianOrAlaskaNative Asian BlackOrAfricanAmerican NativeHawaiianOrOtherPacificIslander White
  CurrentGrade EnrollmentStatus
  DistrictRenaissanceID DistrictSourcedID DistrictIdentifier DistrictStateID DistrictName
  SchoolRenaissanceID SchoolSourcedID SchoolIdentifier SchoolStateID SchoolName
  CourseRenaissanceID CourseSourcedID CourseCode CourseName
  ClassRenaissanceID ClassSourcedID ClassCode GroupID GroupOrClassName
  TeacherRenaissanceID TeacherSourcedID TeacherIdentifier TeacherUserID TeacherStateID TeacherEmail
  TeacherFirstName TeacherMiddleName TeacherLastName
  AssessmentID LaunchDate CompletedDate CompletedDateLocal AssessmentNumber AssessmentType AssessmentStatus
  DeactivationReason GradePlacement Grade ExtraTime ScaledScore StandardErrorOfMeasurement RaschScore UnifiedScore
  PartnershipForAssessmentOfReadinessForCollegeAndCareers SmarterBalancedAssessmentConsortium OpenGrowthScore
  GradeEquivalent PercentileRank NormalCurveEquivalent InstructionalReadingLevel EstimatedOralReadingFluency
  LowerZoneOfProximalDevelopment UpperZoneOfProximalDevelopment
  Lexile LowerLexileZoneOfProximalDevelopment UpperLexileZoneOfProximalDevelopment
  TotalTimeInSeconds TotalCorrect TotalPossible
  Grade3_AssessmentAttempts Grade3_PassingStatus Grade3_PassingScore
  StudentGrowthPercentileFallFall StudentGrowthPercentileFallSpring StudentGrowthPercentileFallWinter
  StudentGrowthPercentileSpringFall StudentGrowthPercentileSpringSpring StudentGrowthPercentileWinterSpring
  ScreeningPeriodWindowName ScreeningWindowStartDate ScreeningWindowEndDate
  RenaissanceBenchmarkCategoryName RenaissanceBenchmarkCategoryLevel RenaissanceBenchmarkCategoryNumberOfLevels
  RenaissanceBenchmarkCategoryMinPercentileRank RenaissanceBenchmarkCategoryMaxPercentileRank
  StateBenchmarkAssessmentName StateBenchmarkCategoryName StateBenchmarkProficient StateBenchmarkCategoryLevel
  StateBenchmarkNumberOfCategoryLevels StateBenchmarkMinScaledScore StateBenchmarkMaxScaledScore
  DistrictBenchmarkCategoryName DistrictBenchmarkProficient DistrictBenchmarkCategoryLevel
  DistrictBenchmarkNumberOfCategoryLevels DistrictBenchmarkMinPercentileRank DistrictBenchmarkMaxPercentileRank
  SchoolBenchmarkCategoryName SchoolBenchmarkProficient SchoolBenchmarkCategoryLevel
  SchoolBenchmarkNumberOfCategoryLevels SchoolBenchmarkMinPercentileRank SchoolBenchmarkMaxPercentileRank
  CurrentSGP TakenAt TakenAtByIPAddress StudentDisplayID TeacherDisplayID SATBenchmarkCategory ACTBenchmarkCategory`)

test('the 126 columns of the file, in order', () => {
  expect(columns).toEqual(header)
  expect(columns).toHaveLength(126)
})

test('every column is read by a pair or kept, and only one of them', () => {
  const paired = new Set(bindings.flatMap(({ pairs }) => Object.values(pairs).flatMap(([names]) => names)))
  const accounted = [...paired, ...Object.keys(layout?.carried ?? {})]
  expect(accounted.sort()).toEqual([...columns].sort())
})

test('nineteen scores, named by all columns of scores', () => {
  const [names, codec] = bindings[0]?.pairs['scores'] ?? []
  const groups = codec?.kind === 'groups' ? codec.groups : []
  // Eight scores of the whole, six and one of growth, four categories.
  expect(groups).toHaveLength(8 + 6 + 1 + 4)
  const used = groups.flatMap(({ members }) =>
    Object.values(members).flatMap((member) => ('column' in member ? [member.column] : [])),
  )
  expect(used).toEqual(names)
})

test('a row is one result, with its school and district beside it', () => {
  expect(bindings.map(({ id, grain, side }) => [id, grain, side?.of])).toEqual([
    ['result', 'assessmentResult', undefined],
    ['school', 'school', 'result'],
    ['district', 'district', 'result'],
  ])
})

test('a rule for each race and each cell of yes or no, none of which refuses anything', () => {
  expect(layout?.rules?.map(({ id, confidence }) => [id, confidence])).toEqual([
    ['several-races-but-only-american-indian-or-alaska-native', 'inferred'],
    ['several-races-but-only-asian', 'inferred'],
    ['several-races-but-only-black-or-african-american', 'inferred'],
    ['several-races-but-only-native-hawaiian-or-other-pacific-islander', 'inferred'],
    ['several-races-but-only-white', 'inferred'],
    ['multi-race-is-yes-or-no', 'inferred'],
    ['state-benchmark-proficient-is-yes-or-no', 'inferred'],
  ])
})

test('nothing is published as required, and the format is never written', () => {
  expect(Object.values(layout?.columns ?? {}).filter(({ required }) => required !== undefined)).toEqual([])
  expect(readOnly).toContain('Renaissance')
})

test('the declaration is data: it survives JSON', () => {
  expect(JSON.parse(JSON.stringify(star.format))).toEqual(star.format)
})
