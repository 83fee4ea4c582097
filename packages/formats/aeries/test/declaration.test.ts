import { type Layout, versionOf } from '@nrec-align/mapping'
import { expect, test } from 'vitest'
import { aeries } from '../src/index.ts'

const { layouts, readOnly } = versionOf(aeries())

const layoutOf = (id: string): Layout => {
  const layout = layouts.find((one) => one.id === id)
  if (layout === undefined) throw new Error(`no layout ${id}`)
  return layout
}

/** Names that a text lists between blanks. */
const names = (text: string): readonly string[] => text.split(/\s+/).filter((name) => name !== '')

const numbered = (name: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, place) => `${name}${place + 1}`)

/** The members of a student as the publisher documents them. */
const student = [
  ...names(`AddressVerified AttendanceProgramCodeAdditional1 AttendanceProgramCodeAdditional2
    AttendanceProgramCodePrimary Birthdate CorrespondenceLanguageCode CounselorNumber StudentPersonalEmailAddress
    DistrictEnterDate EarlyWarningPoints EthnicityCode FamilyKey FirstName FirstNameAlias Grade
    GradeLevelShortDescription GradeLevelLongDescription HighSchedulingPeriod HomeLanguageCode HomePhone
    HomeRoomTeacherNumber InactiveStatusCode LanguageFluencyCode LastName LastNameAlias LockerNumber
    LowSchedulingPeriod MailingAddress MailingAddressCity MailingAddressState MailingAddressZipCode
    MailingAddressZipExt MiddleName MiddleNameAlias NetworkLoginID NextGrade NextGradeLevelShortDescription
    NextGradeLevelLongDescription NextSchoolCode NotificationPreferenceCode OldStudentID ParentEdLevelCode
    ParentEmailAddress ParentGuardianName RecordsReleaseCode ResidenceAddress ResidenceAddressCity
    ResidenceAddressState ResidenceAddressZipCode ResidenceAddressZipExt SchoolCode SchoolEnterDate
    SchoolLeaveDate Gender StateStudentID StudentEmailAddress StudentID StudentMobilePhone StudentNumber Track`),
  ...numbered('RaceCode', 5),
  ...numbered('UserCode', 13),
]

test('five answers of the API, none of which can be written', () => {
  expect(layouts.map(({ id }) => id)).toEqual(['schools', 'students', 'contacts', 'tests', 'staff'])
  expect(readOnly).toBeDefined()
})

test('the members of a student', () => {
  expect(Object.keys(layoutOf('students').columns).toSorted()).toEqual(student.toSorted())
})

test('the members of a test score', () => {
  expect(Object.keys(layoutOf('tests').columns)).toEqual(
    names(`StudentID SequenceNumber TestID TestPart TestDescription GradeLevel TestingAdministration TestDate
      TestTypeCode TestSourceCode Scores[].Type Scores[].Score`),
  )
})

test('lengths are those that the client of the publisher accepts, and only warn', () => {
  const lengths = Object.entries(layoutOf('students').columns).flatMap(([name, { length }]) =>
    length === undefined ? [] : [[name, length]],
  )
  expect(Object.fromEntries(lengths)).toMatchObject({ LastName: 100, Gender: 1, RaceCode5: 3, MailingAddress: 55 })
  const columns = layouts.flatMap((layout) => Object.values(layout.columns))
  expect(
    columns.filter(({ length, lengthConfidence }) => (length === undefined) !== (lengthConfidence === undefined)),
  ).toEqual([])
})

test('the number of a student in a school identifies nobody', () => {
  expect(layoutOf('students').carried).toHaveProperty('StudentNumber')
})

test('the layout of contacts is inferred: only the names of its members are published', () => {
  expect(layouts.map(({ confidence }) => confidence)).toEqual([
    'verified',
    'verified',
    'inferred',
    'verified',
    'verified',
  ])
})
