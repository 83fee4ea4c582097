import { existsSync, readFileSync } from 'node:fs'
import { inputFile } from '@nrec-align/io'
import { describe, expect, test } from 'vitest'
import { edFi } from '../src/index.ts'
import { countsOf, entities, run, tallied } from './support/run.ts'

const samples = new URL('../../../../../shared/samples/edfi-xml/', import.meta.url)

/** The sample district that Ed-Fi publishes; it lies beside the repository and is not part of it. */
const here = existsSync(samples)

const grandBend = edFi({ version: '5', options: { host: 'grand-bend' } })

const sample = (...names: readonly string[]) =>
  run(
    grandBend,
    names.map((name) => inputFile(name, new Uint8Array(readFileSync(new URL(name, samples))))),
  )

/** Records of resources that occur: converted, skipped, set aside. */
const occurring = (counts: ReturnType<typeof countsOf>) =>
  Object.fromEntries(Object.entries(counts).filter(([, numbers]) => numbers.some((one) => one > 0)))

describe.skipIf(!here)('the published sample district', () => {
  test('students: every one is read, and persons by themselves are skipped', async () => {
    const ran = await sample('Student.xml')
    expect(occurring(countsOf(ran))).toEqual({ student: [960, 3, 0] })
    expect(tallied(ran)).toEqual({ 'student - unmapped-record-kind': 1 })
    const people = entities(ran, 'person')
    expect(people).toHaveLength(960)
    expect(people[0]).toMatchObject({
      id: 'ed-fi.student-unique-id@grand-bend/604821',
      otherNames: [{ kind: 'preferred' }],
    })
  })

  test('bodies and programs: what no resource describes is skipped and told once a kind', async () => {
    const ran = await sample('EducationOrganization.xml')
    expect(occurring(countsOf(ran))).toEqual({
      communityOrganization: [1, 0, 0],
      communityProvider: [1, 0, 0],
      localEducationAgency: [1, 0, 0],
      program: [25, 0, 0],
      school: [3, 169, 0],
    })
    expect(tallied(ran)).toEqual({
      'school - unmapped-record-kind': 8,
      'localEducationAgency EducationServiceCenterReference.@ref unknown-column': 1,
      'program @id unknown-column': 1,
      // The state's numbers of bodies: no option names the state.
      'communityOrganization identificationCodes[].identificationCode ambiguous-identifier': 1,
      'localEducationAgency identificationCodes[].identificationCode ambiguous-identifier': 1,
      'school identificationCodes[].identificationCode ambiguous-identifier': 3,
    })
    const bodies = entities(ran, 'organization')
    const district = 'ed-fi.education-organization-id@grand-bend/255901'
    expect(bodies.flatMap(({ school }) => (school as { district?: string } | undefined)?.district ?? [])).toEqual([
      district,
      district,
      district,
    ])
  })

  test('contacts: what refers to them by name inside the file finds them', async () => {
    const ran = await sample('Contact.excerpt.xml')
    expect(occurring(countsOf(ran))).toEqual({ contact: [6, 0, 0], studentContactAssociation: [6, 1, 0] })
    expect(tallied(ran)).toMatchObject({ 'contact Telephone[TelephoneNumberType=?] unknown-column': 1 })
    const ties = entities(ran, 'personRelationship')
    expect(ties).toHaveLength(6)
    const contacts = new Set(entities(ran, 'person').flatMap(({ id, firstName }) => (firstName ? [id] : [])))
    expect(ties.every(({ person }) => contacts.has(person))).toBe(true)
    expect(new Set(ties.map(({ relationship }) => relationship))).toEqual(new Set(['mother', 'father']))
  })

  test('attendance: days, what was noted, and the session by its three parts', async () => {
    const ran = await sample('StudentSchoolAttendance.excerpt.xml')
    expect(occurring(countsOf(ran))).toEqual({ studentSchoolAttendanceEvent: [12, 0, 0] })
    const [event] = entities(ran, 'attendanceEvent')
    expect(event).toMatchObject({ date: '2021-08-31', category: 'absent-excused', portion: '1' })
    expect(entities(ran, 'academicSession')[0]).toMatchObject({
      identifiers: [{ system: 'ed-fi.session@grand-bend', value: '255901001|2022|2021-2022 Fall Semester' }],
      title: '2021-2022 Fall Semester',
      schoolYear: 2022,
    })
  })

  test('programs of students: the plain association is read, those of single programs are skipped', async () => {
    const ran = await sample('StudentProgram.excerpt.xml')
    expect(occurring(countsOf(ran))).toEqual({ studentProgramAssociation: [12, 84, 0] })
    expect(entities(ran, 'participation')).toHaveLength(12)
  })

  test('results: scores of the whole and of its parts', async () => {
    const ran = await sample('StudentAssessment-StateAssessment.excerpt.xml')
    expect(occurring(countsOf(ran))).toEqual({ studentAssessment: [6, 0, 0] })
    const [first] = entities(ran, 'assessmentResult')
    expect(first).toMatchObject({
      date: '2021-04-01',
      schoolYear: 2022,
      gradeLevelWhenAssessed: '08',
      performanceLevel: 'Did Not Meet Standard',
    })
    expect(first?.['scores']).toEqual(
      expect.arrayContaining([
        // The file says that the level stands on the scale of raw scores.
        { metric: 'raw', value: 'Did Not Meet Standard' },
        { metric: 'raw', value: '28' },
        { metric: 'unified-scale', value: '691' },
      ]),
    )
  })

  test('discipline: measures are read, incidents kept, who was involved skipped', async () => {
    const ran = await sample('StudentDiscipline.xml')
    expect(occurring(countsOf(ran))).toEqual({ disciplineIncident: [0, 21, 0], disciplineAction: [25, 44, 0] })
    const actions = entities(ran, 'disciplineAction').map(({ action }) => action)
    expect(actions.filter((action) => action === 'in-school-suspension')).toHaveLength(24)
    expect(actions.filter((action) => action === 'expulsion')).toHaveLength(1)
  })

  test('no record of any of these files is lost', async () => {
    const ran = await sample(
      'Student.xml',
      'Contact.excerpt.xml',
      'EducationOrganization.xml',
      'StudentSchoolAttendance.excerpt.xml',
      'StudentProgram.excerpt.xml',
      'StudentAssessment-StateAssessment.excerpt.xml',
      'StudentAssessmentSample.xml',
      'StudentDiscipline.xml',
    )
    const { read } = ran.report.dispositions
    expect(read.in).toBe(read.converted + read.skipped + read.rejected)
    expect(read.rejected).toBe(0)
  })
})
