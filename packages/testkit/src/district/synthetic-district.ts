import type { InputFile } from '@nrec-align/io'
import type { EntityName } from '@nrec-align/schema'
import { assessmentsOf } from './assessments.ts'
import { attendanceOf, disciplineOf, eventsOf } from './attendance.ts'
import { type Bodies, bodiesOf } from './bodies.ts'
import { sessionsOf, years } from './calendar.ts'
import type { DistrictChoice } from './choice.ts'
import { commonFolder } from './common-folder.ts'
import type { CommonRecord } from './common-record.ts'
import { type Teaching, teachingOf } from './courses.ts'
import { type Draws, drawsFrom } from './draws.ts'
import { collegeTermsOf, completionsOf, enrollmentsOf } from './enrollments.ts'
import { familiesOf } from './guardians.ts'
import { categoriesOf, marksOf } from './marks.ts'
import { outcomesOf } from './outcomes.ts'
import { involvementOf, offersOf, schoolProgramsOf, siteOf } from './partnerships.ts'
import { type Pupil, pupilsOf } from './pupils.ts'
import { statusesOf } from './statuses.ts'

/** A made-up district in the common model. */
export interface SyntheticDistrict {
  /** The records of every entity, persons and bodies with what their subtypes add. */
  readonly records: ReadonlyMap<EntityName, readonly CommonRecord[]>
  /** The same as a folder that `convert` reads as `canonical`. */
  readonly files: readonly InputFile[]
}

/** Classes of all schools, with teachers numbered through. */
const teachingAt = (
  draws: Draws,
  { schools, district }: Bodies,
  pupils: readonly Pupil[],
  scopes: readonly string[],
): {
  readonly teaching: readonly Teaching[]
  readonly sessions: readonly CommonRecord[]
  readonly halves: readonly CommonRecord[]
} => {
  const [first, second] = years
  const sessions = [sessionsOf(district.id, first), sessionsOf(district.id, second)] as const
  let firstTeacher = 1
  const teaching = schools.map((school) => {
    const made = teachingOf(draws, { school, pupils, sessions, firstTeacher, scopes })
    firstTeacher += made.teachers.length
    return made
  })
  return {
    teaching,
    sessions: sessions.flatMap(({ year, halves }) => [year, ...halves]),
    halves: sessions.flatMap(({ halves }) => halves),
  }
}

/**
 * Makes a whole district in the common model: bodies, people, two school years of enrollments and everything about them, and the
 * partners with what they give and measure. All of it is made up, and obviously so.
 *
 * The families agree with each other: days add up within the spells, people sit tests in the grade and at the school of the day,
 * and the share of absent pupils is counted from the attendance.
 *
 * @param choice the seed and the size; the same choice gives the same bytes
 * @returns the records by entity, and the same as input files; everything is in memory
 * @throws RangeError for fewer than three schools
 * @example
 * ```ts
 * import { syntheticDistrict } from '@nrec-align/testkit'
 *
 * const { records, files } = syntheticDistrict({ seed: 1, students: 20, schools: 3, partners: 1 })
 * console.assert(records.get('enrollment')?.length !== 0)
 * console.assert(files.some(({ name }) => name === 'person.ndjson'))
 * ```
 */
export const syntheticDistrict = (choice: DistrictChoice): SyntheticDistrict => {
  const draws = drawsFrom(choice.seed)
  const scopes = choice.localScopes ?? []
  const bodies = bodiesOf(choice)
  const { district, schools, partners, college } = bodies
  const pupils = pupilsOf(draws, { students: choice.students ?? 2000, schools, district: district.id, scopes })
  const { guardians, ties } = familiesOf(draws, pupils, scopes)
  const grantedBy = new Map(ties.map((tie) => [tie['student'], String(tie['person'])]))
  const { teaching, sessions, halves } = teachingAt(draws, bodies, pupils, scopes)
  const classes = teaching.flatMap((one) => one.classes)
  const categories = categoriesOf(scopes)
  const marks = classes.map((one) => marksOf(draws, one, draws.one(categories).id))
  const offers = partners.flatMap(offersOf)
  const attendance = pupils.flatMap((pupil) => attendanceOf(draws, pupil))
  const involvements = pupils.map((pupil) =>
    involvementOf(draws, pupil, offers, district.id, grantedBy.get(pupil.record.id)),
  )
  const outcomes = outcomesOf(bodies, attendance)
  const records = new Map<EntityName, readonly CommonRecord[]>([
    ['organization', [district, ...schools.map(({ record }) => record), ...partners, college]],
    ['person', [...pupils.map(({ record }) => record), ...guardians, ...teaching.flatMap((one) => one.teachers)]],
    ['studentStatus', pupils.flatMap((pupil) => statusesOf(draws, pupil))],
    ['personRelationship', ties],
    ['roleAssignment', teaching.flatMap(({ roles }) => roles)],
    ['site', partners.map(siteOf)],
    ['academicSession', sessions],
    ['course', teaching.flatMap(({ courses }) => courses)],
    ['courseSection', classes.map(({ section }) => section)],
    ['sectionEnrollment', classes.flatMap(({ members }) => members)],
    ['assignmentCategory', categories],
    ['assignment', marks.map(({ assignment }) => assignment)],
    ['courseGrade', marks.flatMap((one) => one.grades)],
    ['enrollment', pupils.flatMap(enrollmentsOf)],
    ['attendanceSummary', attendance],
    ['attendanceEvent', pupils.flatMap((pupil) => eventsOf(draws, pupil, halves))],
    ['disciplineAction', pupils.flatMap((pupil) => disciplineOf(draws, pupil))],
    ['assessmentResult', pupils.flatMap((pupil) => assessmentsOf(draws, pupil))],
    ['completion', pupils.flatMap(completionsOf)],
    ['postsecondaryEnrollment', pupils.flatMap((pupil) => collegeTermsOf(pupil, college.id))],
    ['program', offers.map(({ program }) => program)],
    ['service', offers.flatMap(({ services }) => services)],
    ['participation', [...involvements.flatMap((one) => one.participations), ...pupils.flatMap(schoolProgramsOf)]],
    ['serviceDelivery', involvements.flatMap((one) => one.deliveries)],
    ['initiative', [outcomes.initiative]],
    ['initiativeMembership', outcomes.memberships],
    ['indicator', outcomes.indicators],
    ['outcomeMeasure', outcomes.measures],
    ['communityAction', outcomes.actions],
    ['consent', involvements.flatMap((one) => one.consents)],
  ])
  return { records, files: commonFolder(records) }
}
