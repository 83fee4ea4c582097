import { expect, test } from 'vitest'
import { countsOf, entities, five, fixture, objectsIn, run } from './support/run.ts'

const ran = await run(five, fixture('dirty'))

/** Worked out by hand: one mistake a record; `0` is said once of a whole file. */
const expected = [
  'student 2 firstName missing-required',
  'student 3 birthDate date-order-ambiguous',
  // A known code of another publisher is another code.
  'student 4 birthStateAbbreviationDescriptor unknown-code',
  'student 5 studentUniqueId too-long',
  'student 0 shoeSize unknown-column',
  'student 8 - duplicate-key',
  'student 9 - malformed-json',
  'studentEducationOrganizationAssociation 1 sexDescriptor unknown-code',
  'studentEducationOrganizationAssociation 2 races[].raceDescriptor unknown-code',
  'studentEducationOrganizationAssociation 3 hispanicLatinoEthnicity unknown-code',
  'studentEducationOrganizationAssociation 4 languages[Home language].languageDescriptor unknown-code',
  'studentEducationOrganizationAssociation 0 addresses[addressTypeDescriptor=?] unknown-column',
  'studentEducationOrganizationAssociation 6 addresses[Home].latitude not-a-number',
  'studentEducationOrganizationAssociation 7 studentCharacteristics[].periods[].beginDate invalid-date',
  'studentEducationOrganizationAssociation 8 cohortYears[Ninth grade].schoolYear invalid-school-year',
  'studentEducationOrganizationAssociation 9 educationOrganizationReference.educationOrganizationId missing-required',
  'studentSchoolAssociation 1 - contradicts-itself',
  'studentSchoolAssociation 2 entryGradeLevelDescriptor unknown-code',
  'studentSchoolAssociation 3 fullTimeEquivalency not-a-number',
  'studentSchoolAssociation 4 entryDate missing-required',
  'studentSchoolAssociation 5 schoolYearTypeReference.schoolYear invalid-school-year',
  'studentSchoolAssociation 6 exitWithdrawTypeDescriptor unknown-code',
  // A way of leaving without a day.
  'studentSchoolAssociation 6 - contradicts-itself',
  'school 2 gradeLevels[].gradeLevelDescriptor missing-required',
  'localEducationAgency 1 localEducationAgencyCategoryDescriptor unknown-code',
  'session 1 - contradicts-itself',
  'session 2 termDescriptor unknown-code',
  'studentSchoolAttendanceEvent 2 eventDate invalid-date',
  'studentSchoolAttendanceEvent 3 sessionReference.schoolYear missing-required',
  'studentSchoolAttendanceEvent 4 attendanceEventCategoryDescriptor unknown-code',
  'studentAssessment 1 scoreResults[].assessmentReportingMethodDescriptor describes-empty-cell',
  'studentAssessment 2 scoreResults[].assessmentReportingMethodDescriptor unknown-code',
  'studentAssessment 3 administrationDate invalid-date',
  // A part of the test that has neither a level nor a score.
  'studentAssessment 4 studentObjectiveAssessments[].performanceLevels[].identificationCode describes-empty-cell',
  'studentAssessment 4 studentObjectiveAssessments[].scoreResults[].identificationCode describes-empty-cell',
  'studentAssessment 5 performanceLevels[].performanceLevelDescriptor unknown-code',
  'disciplineAction 1 disciplines[].disciplineDescriptor unknown-code',
  'disciplineAction 2 disciplines[].disciplineDescriptor missing-required',
  'studentContactAssociation 1 contactPriority not-a-whole-number',
  'studentContactAssociation 1 - named-but-no-record',
]

test('each mistake is found, and nothing else', () => {
  expect(ran.findings.toSorted()).toEqual(expected.toSorted())
})

test('what cannot be used is set aside, and everything else is kept', () => {
  const setAside = Object.entries(countsOf(ran)).map(([resource, [, , rejected]]) => [resource, rejected])
  expect(Object.fromEntries(setAside)).toEqual({
    student: 5,
    studentEducationOrganizationAssociation: 1,
    studentSchoolAssociation: 1,
    school: 1,
    localEducationAgency: 0,
    session: 0,
    studentSchoolAttendanceEvent: 3,
    studentAssessment: 0,
    disciplineAction: 1,
    studentContactAssociation: 0,
  })
})

test('a code that nobody knows leaves the others of its list as they are', () => {
  const races = entities(ran, 'person').map((one) => one['races'])
  expect(races.filter((one) => one !== undefined)).toEqual([['other', 'white']])
})

test('records that were set aside stand word for word in files that can be read again', async () => {
  const lines = (ran.files.get('rejects/sample/student.jsonl') ?? '').split('\n').filter((line) => line !== '')
  expect(lines).toHaveLength(5)
  expect(lines.at(-1)).toBe('{"studentUniqueId":"990006","firstName":')
})

test('what is not understood is still there when the file is written in its own format', async () => {
  const copied = await run(five, fixture('dirty'), five, { rewrites: true })
  expect(objectsIn(copied, 'student.jsonl').find((one) => one['shoeSize'] === 4)).toMatchObject({
    studentUniqueId: '990007',
  })
  expect(
    objectsIn(copied, 'studentEducationOrganizationAssociation.jsonl').find((one) => one['addresses'] !== undefined),
  ).toMatchObject({ addresses: [{ city: 'Sampletown' }] })
})
