import { describe, expect, test } from 'vitest'
import { descriptorUri as uri } from '../src/descriptors/uri.ts'
import { edFi } from '../src/index.ts'
import { countsOf, five, fixture, four, type Json, lines, objectsIn, run, tallied, written } from './support/run.ts'

const there = await run(five, fixture('clean'), five)

const objects = (resource: string): readonly Json[] => objectsIn(there, `${resource}.jsonl`)

/** The objects of the fixtures without the members that only a file of the same format keeps. */
const given = async (resource: string, without: readonly string[]): Promise<readonly Json[]> => {
  const file = fixture('clean').find(({ name }) => name === `${resource}.jsonl`)
  const text = await new Response(file?.open() as ReadableStream).text()
  const drop = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(drop)
    if (typeof value !== 'object' || value === null) return value
    const kept = Object.entries(value).filter(([name]) => !without.includes(name))
    return Object.fromEntries(kept.map(([name, inner]) => [name, drop(inner)]))
  }
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => drop(JSON.parse(line)) as Json)
}

/** Members that no common field holds; the standard lets a list of one element be in any place of the object. */
const unheld: Readonly<Record<string, readonly string[]>> = {
  localEducationAgency: ['accountabilities', 'federalFunds'],
  school: ['indicators'],
  communityOrganization: [],
  communityProvider: ['schoolIndicator'],
  session: ['gradingPeriods'],
  program: ['programId', 'sponsors'],
  student: ['visas'],
  studentSchoolAssociation: ['repeatGradeIndicator', 'calendarReference'],
  contact: ['personalTitlePrefix', 'highestCompletedLevelOfEducationDescriptor', 'nameOfCounty', 'periods'],
  studentContactAssociation: ['livesWith', 'emergencyContactStatus'],
  studentSchoolAttendanceEvent: ['attendanceEventReason'],
  studentProgramAssociation: ['services'],
}

describe('what the common record holds is written as it was read', () => {
  test.each(Object.keys(unheld))('%s', async (resource) => {
    expect(objects(resource)).toEqual(await given(resource, unheld[resource] ?? []))
  })

  test('what is said with a district', async () => {
    const without = ['designatedBy', 'orderOfDisability', 'orderOfPriority', 'textMessageCapabilityIndicator']
    const all = await given('studentEducationOrganizationAssociation', [
      ...without,
      'tribalAffiliations',
      'nameOfCounty',
    ])
    const [hispanic, ...others] = all
    const { periods: _periods, ...home } = ((others[1]?.['addresses'] ?? []) as readonly Json[])[0] ?? {}
    const [first, second] = objects('studentEducationOrganizationAssociation').slice(1)
    // Being Hispanic told among the races is written as the member of its own.
    expect(objects('studentEducationOrganizationAssociation')[0]).toEqual({
      ...Object.fromEntries(Object.entries(hispanic ?? {}).filter(([name]) => name !== 'races')),
      hispanicLatinoEthnicity: true,
    })
    expect(first).toEqual(others[0])
    expect(second).toMatchObject({ addresses: [home, {}] })
  })

  test('results, each score with a word about how it is written', () => {
    const [first] = objects('studentAssessment').filter((one) => one['scoreResults'] !== undefined)
    const score = (method: string, form: string, result: string) => ({
      assessmentReportingMethodDescriptor: uri('AssessmentReportingMethod', method),
      resultDatatypeTypeDescriptor: uri('ResultDatatypeType', form),
      result,
    })
    const level = (name: string) => ({
      assessmentReportingMethodDescriptor: uri('AssessmentReportingMethod', 'Proficiency level'),
      performanceLevelDescriptor: uri('PerformanceLevel', name),
    })
    expect(first).toEqual({
      studentReference: { studentUniqueId: '990001' },
      assessmentReference: { namespace: 'uri://sample.example/Assessment', assessmentIdentifier: 'READ-9' },
      studentAssessmentIdentifier: 'a-1',
      reportedSchoolReference: { schoolId: 990100001 },
      schoolYearTypeReference: { schoolYear: 2026 },
      administrationDate: '2025-10-01T00:00:00',
      whenAssessedGradeLevelDescriptor: uri('GradeLevel', 'Ninth grade'),
      period: { assessmentPeriodDescriptor: uri('AssessmentPeriod', 'Fall') },
      scoreResults: [score('Raw score', 'Integer', '28'), score('Scale score', 'Decimal', '691.5')],
      performanceLevels: [level('Proficient')],
      studentObjectiveAssessments: [
        {
          objectiveAssessmentReference: { identificationCode: 'Words' },
          scoreResults: [score('Raw score', 'Integer', '12')],
          performanceLevels: [level('Advanced')],
        },
        {
          objectiveAssessmentReference: { identificationCode: 'Sounds' },
          scoreResults: [score('Raw score', 'Integer', '16')],
        },
      ],
    })
  })
})

test('what others refer to is written first', () => {
  const order = there.report.dispositions.written.map(({ layout }) => layout)
  const before = (one: string, other: string): boolean => order.indexOf(one) < order.indexOf(other)
  expect(before('localEducationAgency', 'school')).toBe(true)
  expect(before('school', 'session')).toBe(true)
  expect(before('session', 'studentSchoolAttendanceEvent')).toBe(true)
  expect(before('student', 'studentSchoolAssociation')).toBe(true)
  expect(before('contact', 'studentContactAssociation')).toBe(true)
  expect(before('program', 'studentProgramAssociation')).toBe(true)
})

test('what was written is read again without a word', async () => {
  const again = await run(five, written(there))
  expect(again.findings).toEqual([])
  expect(Object.values(countsOf(again)).every(([, skipped, rejected]) => skipped === 0 && rejected === 0)).toBe(true)
})

describe('from 5 to 4', () => {
  test('races and contacts have their older names', async () => {
    const old = await run(five, fixture('clean'), four)
    const text = [...old.files.values()].join('')
    expect(text).toContain('American Indian - Alaska Native')
    expect(objectsIn(old, 'studentParentAssociation.jsonl')).toMatchObject([
      { parentReference: { parentUniqueId: '990901' } },
    ])
    expect(objectsIn(old, 'parent.jsonl')).toMatchObject([{ parentUniqueId: '990901', firstName: 'Parenta' }])
  })
})

describe('records of other sources', () => {
  const elsewhere = edFi({ version: '5', options: { host: 'elsewhere' } })
  const other = edFi({ version: '5', options: { host: 'other' } })

  test('people are written under their common ids; bodies without a number of the host cannot be, and the report says so', async () => {
    const ran = await run(elsewhere, fixture('clean'), other)
    expect(objectsIn(ran, 'student.jsonl').map((one) => one['studentUniqueId'])).toContain(
      'ed-fi.student-unique-id@elsewhere/990002',
    )
    expect(tallied(ran)).toMatchObject({ 'student studentUniqueId too-long': 3 })
    expect(ran.report.absentLayouts).toEqual(
      expect.arrayContaining(['localEducationAgency', 'school', 'studentSchoolAssociation']),
    )
  })
})

test('a body has the number that an option names', async () => {
  const school = lines('school', {
    schoolId: 990100001,
    educationOrganizationCategories: [
      { educationOrganizationCategoryDescriptor: uri('EducationOrganizationCategory', 'School') },
    ],
    gradeLevels: [{ gradeLevelDescriptor: uri('GradeLevel', 'Ninth grade') }],
    nameOfInstitution: 'Sample High',
  })
  const numbered = edFi({ version: '5', options: { host: 'a', organizationSystem: 'local@sample-district' } })
  const target = edFi({ version: '5', options: { host: 'b', organizationSystem: 'local@sample-district' } })
  expect(objectsIn(await run(numbered, [school], target), 'school.jsonl')).toMatchObject([{ schoolId: 990100001 }])
})
