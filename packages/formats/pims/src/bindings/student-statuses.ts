import { type Binding, bind, type Codec, code, constant } from '@nrec-align/mapping'
import type { StatusKindCode, StatusValueCode } from '@nrec-align/schema'
import { student } from '../layouts/student.ts'
import type { studentFields } from '../layouts/student-fields.ts'
import { disability } from '../tables/disability.ts'
import {
  englishLearner,
  gifted,
  immigrantYears,
  mealEligibility,
  specialEducation,
  yesNo,
} from '../tables/status-value.ts'
import { lastDayOfYear, owned, ownersAgency, ownersStudent } from './common-pairs.ts'

/** What a status column says, and whether a finer code goes with it. */
type Said = readonly [
  kind: StatusKindCode,
  column: keyof typeof studentFields,
  value: Codec<StatusValueCode>,
  further?: readonly ['detail'],
]

const said: readonly Said[] = [
  ['english-learner', 'EL STATUS', code(englishLearner), ['detail']],
  ['section-504', '504 PLAN', code(yesNo)],
  ['foreign-exchange', 'FOREIGN EXCHANGE STUDENT', code(yesNo)],
  ['gifted', 'GIFTED', code(gifted), ['detail']],
  ['economically-disadvantaged', 'ECONOMIC DISADVANTAGED STATUS CODE', code(yesNo)],
  ['title-i', 'TITLE I PART A', code(yesNo)],
  ['homeless', 'HOMELESS STUDENT', code(yesNo)],
  ['migrant', 'MIGRANT STUDENT', code(yesNo)],
  ['single-parent', 'STUDENT IS A SINGLE PARENT', code(yesNo)],
  ['immigrant', 'YEARS IN US SCHOOLS', code(immigrantYears), ['detail']],
  ['meal-eligibility', 'FOOD PROGRAM ELIGIBILITY', code(mealEligibility), ['detail']],
  ['displaced-homemaker', 'OUT OF WORKFORCE INDIVIDUAL', code(yesNo)],
  ['military-connected', 'MILITARY FAMILY CODE', code(yesNo)],
  ['foster-care', 'FOSTER STUDENT', code(yesNo)],
]

/** A status of the student in the year of the row: a reported no is kept apart from a blank. */
const yearStatus = ([kind, column, value, further]: Said): Binding =>
  bind(student, {
    id: kind,
    grain: 'studentStatus',
    side: { of: 'student', join: { student: '' }, pick: { orderBy: 'schoolYear', take: 'last' } },
    present: [column],
    pairs: {
      ...ownersStudent,
      ...ownersAgency,
      schoolYear: ['SCHOOL YEAR DATE', lastDayOfYear, owned],
      kind: [[], constant(kind)],
      value: further === undefined ? [column, value] : [column, value, { with: further }],
    },
  })

const disabilityStatus = bind(student, {
  id: 'disability',
  grain: 'studentStatus',
  side: { of: 'student', join: { student: '' }, pick: { orderBy: 'schoolYear', take: 'last' } },
  present: ['SPECIAL EDUCATION', 'CHALLENGE TYPE'],
  pairs: {
    ...ownersStudent,
    ...ownersAgency,
    schoolYear: ['SCHOOL YEAR DATE', lastDayOfYear, owned],
    kind: [[], constant('disability')],
    value: ['SPECIAL EDUCATION', code(specialEducation)],
    detail: ['CHALLENGE TYPE', code(disability)],
  },
})

/** Everything the row of a student says of standings that change. */
export const studentStatuses = [...said.map(yearStatus), disabilityStatus]
