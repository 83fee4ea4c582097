import type { SchoolOf } from './bodies.ts'
import { type Sessions, type Year, years } from './calendar.ts'
import { type CommonRecord, keyed } from './common-record.ts'
import type { Draws } from './draws.ts'
import { teacherOf } from './people.ts'
import type { Pupil } from './pupils.ts'

const SIZE_OF_CLASS = 25

const subjects = [
  { title: 'English', courseCode: 'ENG1', subjects: [{ code: '01', label: 'English' }] },
  { title: 'Mathematics', courseCode: 'MAT1', subjects: [{ code: '02', label: 'Mathematics' }] },
] as const

/** One class with its teacher and its pupils. */
export interface ClassOf {
  readonly year: Year
  readonly sessions: Sessions
  readonly section: CommonRecord
  readonly members: readonly CommonRecord[]
  readonly pupils: readonly Pupil[]
}

/** What a school teaches, by whom and to whom. */
export interface Teaching {
  readonly teachers: readonly CommonRecord[]
  readonly roles: readonly CommonRecord[]
  readonly courses: readonly CommonRecord[]
  readonly classes: readonly ClassOf[]
}

/** The pupils of a school in a year, in groups of the size of a class; who comes twice is in one of them. */
const groupsAt = (school: SchoolOf, year: Year, pupils: readonly Pupil[]): readonly (readonly Pupil[])[] => {
  const there = pupils.filter(({ spells }) => spells.some((spell) => spell.school === school && spell.year === year))
  const count = Math.ceil(there.length / SIZE_OF_CLASS)
  return Array.from({ length: count }, (_, place) => there.slice(place * SIZE_OF_CLASS, (place + 1) * SIZE_OF_CLASS))
}

const memberOf = (person: string, section: string, role: string, year: Year, primary?: true): CommonRecord =>
  keyed('sectionEnrollment', {
    person,
    section,
    role,
    primary,
    begin: year.begin,
    end: year.isOver ? year.end : undefined,
  })

/** What the teaching of a school is made from. */
export interface TeachingFacts {
  readonly school: SchoolOf
  readonly pupils: readonly Pupil[]
  /** The sessions of the two years. */
  readonly sessions: readonly [Sessions, Sessions]
  /** Number of the first teacher. */
  readonly firstTeacher: number
  readonly scopes: readonly string[]
}

/** Makes the courses of a school, and a class of one of them for every group of pupils in every year. */
export const teachingOf = (draws: Draws, facts: TeachingFacts): Teaching => {
  const { school, pupils, sessions, firstTeacher, scopes } = facts
  const { id } = school.record
  const courses = subjects.map((one) => keyed('course', { ...one, organization: id }))
  const groups = years.map((year) => groupsAt(school, year, pupils))
  const most = Math.max(...groups.map(({ length }) => length))
  const teachers = Array.from({ length: most }, (_, place) => teacherOf(draws, firstTeacher + place, scopes))
  const roles = teachers.map((teacher) =>
    keyed('roleAssignment', {
      person: teacher.id,
      organization: id,
      role: 'teacher',
      title: 'Teacher',
      begin: years[0].begin,
      primary: true,
    }),
  )
  const classes = years.flatMap((year, place) =>
    (groups[place] ?? []).map((group, number): ClassOf => {
      const course = courses[number % courses.length]
      const own = sessions[place as 0 | 1]
      const section = keyed('courseSection', {
        title: `${String(course?.['title'])} ${year.schoolYear}, group ${number + 1}`,
        sectionCode: `${year.schoolYear}-${number + 1}`,
        sectionType: 'scheduled',
        course: course?.id,
        school: id,
        sessions: own.halves.map((half) => half.id),
      })
      const teacher = teachers[number] as CommonRecord
      return {
        year,
        sessions: own,
        section,
        pupils: group,
        members: [
          memberOf(teacher.id, section.id, 'teacher', year, true),
          ...group.map(({ record }) => memberOf(record.id, section.id, 'student', year)),
        ],
      }
    }),
  )
  return { teachers, roles, courses, classes }
}
