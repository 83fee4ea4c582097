import { districtSystems } from './district-systems.ts'
import type { IdentifierSystem } from './identifier-system.ts'

const digits = (length: number) => ({ pattern: `^[0-9]{${length}}$`, length })

const person = { entity: 'person', scoped: false, onePerEntity: true, privacy: 'direct-identifier' } as const
const organization = { entity: 'organization', scoped: false, onePerEntity: true, privacy: 'public' } as const
const scoped = { scoped: true, onePerEntity: true, privacy: 'direct-identifier' } as const
const measure = { entity: 'indicator', scoped: true, onePerEntity: true, privacy: 'public' } as const

/**
 * The registry of identifier systems, most preferred first within a space.
 *
 * @example
 * ```ts
 * import { identifierSystems } from '@nrec-align/schema'
 *
 * console.assert(identifierSystems.find((system) => system.name === 'us-ca.cds')?.length === 14)
 * ```
 */
export const identifierSystems: readonly IdentifierSystem[] = [
  {
    name: 'us-ca.ssid',
    title: 'California Statewide Student Identifier',
    ...person,
    rank: 10,
    ...digits(10),
    source: 'CALPADS File Specifications',
  },
  {
    name: 'us-pa.pasecureid',
    title: 'Pennsylvania PAsecureID',
    ...person,
    rank: 11,
    ...digits(10),
    source: 'PIMS Manual',
  },
  {
    name: 'us-tx.unique-id',
    title: 'Texas Unique ID',
    ...person,
    rank: 12,
    ...digits(10),
    source: 'Texas Education Data Standards',
  },
  {
    // A number given for the time being is later replaced by the social security number, so a person may have two.
    name: 'us-tx.peims-id',
    title: 'Texas PEIMS student number, unique inside one district',
    ...person,
    scoped: true,
    onePerEntity: false,
    privacy: 'secret',
    rank: 40,
    source: 'PEIMS Data Standards, E0001',
  },
  {
    name: 'us-sc.suns',
    title: 'South Carolina student number (SUNS)',
    ...person,
    rank: 13,
    source: 'Kindergarten Readiness Assessment file of South Carolina, column StudentSUNS',
  },
  {
    name: 'us.migrant',
    title: 'Migrant Student Information Exchange identifier',
    ...person,
    rank: 30,
    ...digits(11),
    source: 'MSIX Minimum Data Elements',
  },
  {
    name: 'us-ca.cds',
    title: 'California county-district-school code',
    ...organization,
    rank: 10,
    ...digits(14),
    source: 'California Department of Education, CDS code structure',
  },
  {
    name: 'us-ca.cd',
    title: 'California county-district code',
    ...organization,
    rank: 11,
    ...digits(7),
    source: 'California Department of Education, CDS code structure',
  },
  {
    name: 'us-tx.campus',
    title: 'Texas county-district-campus number',
    ...organization,
    rank: 12,
    ...digits(9),
    source: 'PEIMS Data Standards, E0266',
  },
  {
    name: 'us-tx.district',
    title: 'Texas county-district number',
    ...organization,
    rank: 13,
    ...digits(6),
    source: 'PEIMS Data Standards, E0212',
  },
  {
    name: 'us-pa.school',
    title: 'Pennsylvania school number behind the number of its agency',
    ...organization,
    rank: 14,
    ...digits(13),
    source: 'Pennsylvania Department of Education, EdNA directory',
  },
  {
    name: 'us-pa.aun',
    title: 'Pennsylvania Administrative Unit Number',
    ...organization,
    rank: 15,
    ...digits(9),
    source: 'Pennsylvania Department of Education, EdNA directory',
  },
  {
    name: 'nces.school',
    title: 'NCES school identifier',
    ...organization,
    rank: 20,
    ...digits(12),
    source: 'Common Core of Data',
  },
  {
    name: 'nces.lea',
    title: 'NCES district identifier',
    ...organization,
    rank: 21,
    ...digits(7),
    source: 'Common Core of Data',
  },
  {
    name: 'irs.ein',
    title: 'Employer Identification Number',
    ...organization,
    rank: 30,
    onePerEntity: false,
    ...digits(9),
    source: 'Internal Revenue Service',
  },
  {
    name: 'us-ca.school7',
    title: 'California school code without its district',
    ...organization,
    rank: 40,
    ...digits(7),
    source: 'California Department of Education, CDS code structure',
  },
  {
    name: 'clear-impact.measure',
    title: 'Clear Impact measure number',
    ...measure,
    rank: 10,
    source: 'Clear Impact Scorecard import',
  },
  {
    name: 'indicator.local',
    title: 'Indicator code of an initiative',
    ...measure,
    rank: 20,
    source: 'agreement of the initiative',
  },
  {
    name: 'us-pa.calendar',
    title: 'Calendar of a Pennsylvania agency in one school year',
    entity: 'academicSession',
    scoped: false,
    onePerEntity: true,
    privacy: 'public',
    rank: 20,
    source: 'PIMS Manual, School Calendar',
  },
  {
    name: 'us-pa.course',
    title: 'Key of a PIMS course',
    entity: 'course',
    scoped: false,
    onePerEntity: true,
    privacy: 'public',
    rank: 20,
    source: 'PIMS Manual, Course',
  },
  {
    name: 'us-pa.section',
    title: 'Key of a PIMS class section in a marking period',
    entity: 'courseSection',
    scoped: false,
    onePerEntity: true,
    privacy: 'public',
    rank: 20,
    source: 'PIMS Manual, Student Course Enrollment',
  },
  {
    name: 'us-pa.marking-period',
    title: 'Marking period of a Pennsylvania school in one school year',
    entity: 'academicSession',
    scoped: false,
    onePerEntity: true,
    privacy: 'public',
    rank: 21,
    source: 'PIMS Manual, Student Course Enrollment',
  },
  {
    name: 'us-pa.program',
    title: 'PIMS program code',
    entity: 'program',
    scoped: false,
    onePerEntity: true,
    privacy: 'public',
    rank: 20,
    source: 'PIMS Manual, Programs Fact',
  },
  {
    name: 'us-pa.calendar-fact',
    title: 'Key of a PIMS Student Calendar Fact record',
    entity: 'attendanceSummary',
    scoped: false,
    onePerEntity: true,
    privacy: 'direct-identifier',
    rank: 40,
    source: 'PIMS Manual, Student Calendar Fact',
  },
  {
    name: 'us-pa.incident-person',
    title: 'Identifier that a Pennsylvania agency gives a person in its incidents',
    ...scoped,
    entity: 'person',
    rank: 55,
    source: 'PIMS Manual, Person',
  },
  {
    name: 'oneroster.master-id',
    title: 'OneRoster master identifier',
    ...scoped,
    entity: 'person',
    rank: 50,
    source: 'OneRoster 1.2, users',
  },
  {
    name: 'ed-fi.student-unique-id',
    title: 'Ed-Fi number of a student on one host',
    ...scoped,
    entity: 'person',
    rank: 55,
    source: 'Ed-Fi Unifying Data Model, Student',
  },
  {
    name: 'ed-fi.contact-unique-id',
    title: 'Ed-Fi number of a contact, called parent up to Data Standard 4, on one host',
    ...scoped,
    entity: 'person',
    rank: 56,
    source: 'Ed-Fi Unifying Data Model, Contact and Parent',
  },
  {
    name: 'ed-fi.person',
    title: 'Ed-Fi number of a person together with the system it comes from',
    ...scoped,
    entity: 'person',
    rank: 57,
    source: 'Ed-Fi Unifying Data Model, Person',
  },
  {
    name: 'ed-fi.education-organization-id',
    title: 'Ed-Fi number of a school, district or other body on one host',
    ...scoped,
    entity: 'organization',
    privacy: 'public',
    rank: 55,
    pattern: '^(?:0|[1-9][0-9]{0,18})$',
    source: 'Ed-Fi Unifying Data Model, EducationOrganization: a whole number of 64 bits',
  },
  {
    name: 'ed-fi.session',
    title: 'Ed-Fi session: school, school year and name',
    ...scoped,
    entity: 'academicSession',
    privacy: 'public',
    rank: 55,
    source: 'Ed-Fi Unifying Data Model, Session',
  },
  {
    name: 'ed-fi.program',
    title: 'Ed-Fi program: education organization, type and name',
    ...scoped,
    entity: 'program',
    privacy: 'public',
    rank: 55,
    source: 'Ed-Fi Unifying Data Model, Program',
  },
  {
    name: 'ed-fi.student-assessment',
    title: 'Ed-Fi result of an assessment: student, assessment and number',
    ...scoped,
    entity: 'assessmentResult',
    rank: 55,
    source: 'Ed-Fi Unifying Data Model, StudentAssessment',
  },
  {
    name: 'ed-fi.discipline-action',
    title: 'Ed-Fi discipline action: student, day and number',
    ...scoped,
    entity: 'disciplineAction',
    rank: 55,
    source: 'Ed-Fi Unifying Data Model, DisciplineAction',
  },
  {
    name: 'local',
    title: 'Identifier given by a district, school or other body',
    ...scoped,
    rank: 60,
    source: 'agreement of the issuing body',
  },
  {
    name: 'oneroster.sourced-id',
    title: 'OneRoster sourcedId of one export',
    ...scoped,
    rank: 70,
    source: 'OneRoster 1.1 and 1.2',
  },
  {
    name: 'ed-fi.interchange-id',
    title: 'Name by which records of one set of Ed-Fi interchange files refer to each other',
    ...scoped,
    onePerEntity: false,
    rank: 75,
    source: 'Ed-Fi bulk interchange, attributes id and ref',
  },
  {
    name: 'salesforce.id',
    title: 'Salesforce record id of one org',
    ...scoped,
    rank: 80,
    source: 'Salesforce, the field Id of every object',
  },
  {
    name: 'hsds.id',
    title: 'HSDS id of one data set',
    ...scoped,
    rank: 71,
    source: 'Open Referral HSDS 2.0.1 and 3.0',
  },
  {
    name: 'renaissance.id',
    title: 'Renaissance identifier of a person of one client',
    ...scoped,
    entity: 'person',
    rank: 90,
    source: 'Renaissance, the column StudentRenaissanceID of its result files',
  },
  {
    name: 'renaissance.assessment',
    title: 'Renaissance identifier of a test of one client',
    ...scoped,
    entity: 'assessmentResult',
    rank: 90,
    source: 'Renaissance, the column AssessmentID of its result files',
  },
  ...districtSystems,
  {
    name: 'us-vt.perm-number',
    title: 'Vermont student number',
    ...person,
    rank: 16,
    source: 'Vermont Data Collection, PERMNUMBER',
  },
  {
    name: 'us-vt.educator-id',
    title: 'Vermont educator number',
    ...person,
    rank: 17,
    source: 'Vermont Data Collection, EDUCATORID',
  },
  {
    name: 'us-vt.offender',
    title: 'Number that a Vermont school gives a person in its incidents',
    ...person,
    onePerEntity: false,
    rank: 141,
    source: 'Vermont Data Collection, off_IDNUM',
  },
  {
    name: 'us-vt.org',
    title: 'Vermont number of a school, district or supervisory union',
    ...organization,
    rank: 16,
    source: 'Vermont Data Collection, ADMINID and ENRORGID',
  },
  {
    name: 'us-vt.course',
    title: 'Vermont course: organization and local code',
    entity: 'course',
    scoped: false,
    onePerEntity: true,
    privacy: 'public',
    rank: 22,
    source: 'Vermont Data Collection, Course',
  },
  {
    name: 'us-vt.section',
    title: 'Vermont class: organization, local code of the course and number',
    entity: 'courseSection',
    scoped: false,
    onePerEntity: true,
    privacy: 'public',
    rank: 22,
    source: 'Vermont Data Collection, CourseSection',
  },
]

const byName = new Map(identifierSystems.map((system) => [system.name, system]))

/**
 * Looks up the system of an identifier.
 *
 * @param name the name of a system, with or without its scope
 * @returns the system, or `undefined` where the registry has none of that name
 * @example
 * ```ts
 * import { identifierSystem } from '@nrec-align/schema'
 *
 * console.assert(identifierSystem('local@us-ca.cd.1964733')?.name === 'local')
 * ```
 */
export const identifierSystem = (name: string): IdentifierSystem | undefined => byName.get(name.split('@', 1)[0] ?? '')
