import { type CommonRecord, identified, keyed } from './common-record.ts'
import type { ClassOf } from './courses.ts'
import type { Draws } from './draws.ts'
import { localNumbers } from './numbers.ts'

/** The kinds of marked work, shared by all classes of the district. */
export const categoriesOf = (scopes: readonly string[]): readonly CommonRecord[] =>
  [
    ['homework', 'Homework', '40'],
    ['tests', 'Tests', '60'],
  ].map(([code = '', title, weight]) => identified(localNumbers(code, scopes), { title, weight }))

/** A class's assignment, and the marks for it and for the first half of the year. */
export interface Marks {
  readonly assignment: CommonRecord
  readonly grades: readonly CommonRecord[]
}

const letters = ['A', 'B', 'C', 'D', 'F'] as const

const scored = (draws: Draws) => {
  const score = draws.between(50, 100)
  const letterGrade = letters[Math.min(letters.length - 1, Math.floor((100 - score) / 10))]
  return { letterGrade, numericGrade: String(score) }
}

/** Makes the marks of a class. */
export const marksOf = (draws: Draws, { section, sessions, year, pupils }: ClassOf, category: string): Marks => {
  const [fall] = sessions.halves
  const session = fall.id
  const assignment = keyed('assignment', {
    title: 'First exercises',
    description: 'Made-up exercises.',
    section: section.id,
    session,
    category,
    assignedDate: `${year.schoolYear - 1}-09-08`,
    dueDate: `${year.schoolYear - 1}-09-15`,
    minimumScore: '0',
    maximumScore: '100',
  })
  const gradeDate = String(fall['end'])
  const grades = pupils.flatMap(({ record, index }) => [
    keyed('courseGrade', {
      student: record.id,
      section: section.id,
      session,
      gradeKind: 'item',
      assignment: assignment.id,
      ...scored(draws),
      gradeDate: `${year.schoolYear - 1}-09-16`,
      scoreStatus: index % 30 === 0 ? 'partially-graded' : 'graded',
    }),
    keyed('courseGrade', {
      student: record.id,
      section: section.id,
      session,
      gradeKind: 'semester',
      ...scored(draws),
      gradeDate,
    }),
  ])
  return { assignment, grades }
}
