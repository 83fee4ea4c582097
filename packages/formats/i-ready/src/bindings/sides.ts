import { type Binding, bind, code, constant, type Layout, schoolYear, text } from '@nrec-align/mapping'
import type { StatusKindCode } from '@nrec-align/schema'
import type { studentColumns } from '../layouts/student-columns.ts'
import { yesNo } from '../tables/yes-no.ts'
import { owned, schoolId, stateStudentId, studentId } from './identifiers.ts'

type StudentColumn = keyof typeof studentColumns

/** A file with the columns of both subjects. */
type ResultFile = Layout<StudentColumn>

/** The school has a name only in the file; without a number it would be another school in every row. */
const school = (file: ResultFile): Binding =>
  bind(file, {
    id: 'school',
    grain: 'school',
    side: { of: 'result', join: { '': 'organization' } },
    present: ['School State ID'],
    pairs: {
      'identifiers[*school]': ['School State ID', schoolId, owned],
      name: ['School', text()],
    },
  })

const statuses: readonly (readonly [kind: StatusKindCode, column: StudentColumn])[] = [
  ['english-learner', 'English Language Learner'],
  ['disability', 'Special Education'],
  ['economically-disadvantaged', 'Economically Disadvantaged'],
  ['migrant', 'Migrant'],
]

/** A status as the roster of the account had it in the year of the test; a blank says nothing. */
const status = (file: ResultFile, kind: StatusKindCode, column: StudentColumn): Binding =>
  bind(file, {
    id: kind,
    grain: 'studentStatus',
    side: { of: 'result', join: { student: 'student', schoolYear: 'schoolYear' } },
    present: [column],
    pairs: {
      'student.identifiers[*student]': ['Student ID', studentId, owned],
      'student.identifiers[*state]': ['Student State ID', stateStudentId, owned],
      'organization.identifiers[*school]': ['School State ID', schoolId, owned],
      schoolYear: ['Academic Year', schoolYear('range'), owned],
      kind: [[], constant(kind)],
      value: [column, code(yesNo)],
    },
  })

/** What a row of either file tells besides its result: the school and what the roster says of the student. */
export const sidesOf = (layout: Layout): readonly Binding[] => {
  const file = layout as ResultFile
  return [school(file), ...statuses.map(([kind, column]) => status(file, kind, column))]
}
