import { bind, code, identifier, text } from '@nrec-align/mapping'
import { student } from '../layouts/student.ts'
import { diplomaType } from '../tables/diploma-type.ts'
import { gradStatus } from '../tables/grad-status.ts'
import { gradeLevel } from '../tables/grade-level.ts'
import { race } from '../tables/race.ts'
import { genderIdentity, sex } from '../tables/sex.ts'
import { isoDay, lastDayOfYear, owned, ownersStudent, schoolNumber, schoolPairs } from './common-pairs.ts'

/** Who the student is: what the row says whatever the year. */
export const personPairs = {
  'identifiers[us-pa.pasecureid]': ['PASECUREID', identifier()],
  firstName: ['FIRST NAME', text()],
  middleName: ['MIDDLE NAME', text()],
  lastName: ['LAST NAME', text()],
  nameSuffix: ['NAME SUFFIX', text()],
  birthDate: ['BIRTH DATE', isoDay],
  sex: ['GENDER (Federal Reporting)', code(sex)],
  genderIdentity: ['GENDER IDENTITY', code(genderIdentity)],
  hispanicLatino: ['RACE / ETHNICITY', code(race), { with: ['raceRollup', 'races'] }],
  'addresses[mailing].line1': ['ADDRESS 1', text()],
  'addresses[mailing].line2': ['ADDRESS 2', text()],
  'addresses[mailing].line3': ['ADDRESS 3', text()],
  'addresses[mailing].city': ['CITY', text()],
  'addresses[mailing].state': ['STATE CODE', text()],
  'addresses[mailing].postalCode': ['ZIP', text()],
  usSchoolEntryDate: ['DATE FIRST ENROLLED IN A US SCHOOL', isoDay],
  grade9EntryYear: ['GRADE 09 ENTRY DATE', lastDayOfYear],
  'districtOfResidence.identifiers[us-pa.aun]': ['DISTRICT OF RESIDENCE AUN', identifier()],
} as const

/** One row a student: of several stays it is the latest that gives school, year and grade. */
export const enrollment = bind(student, {
  id: 'enrollment',
  grain: 'enrollment',
  side: { of: 'student', join: { student: '' }, pick: { orderBy: 'begin', take: 'last' } },
  pairs: {
    ...schoolPairs,
    ...ownersStudent,
    'student.identifiers[local]': [
      ['ALTERNATE STUDENT ID', 'SUBMITTING AUN'],
      identifier({ scopeSystem: 'us-pa.aun' }),
    ],
    schoolYear: ['SCHOOL YEAR DATE', lastDayOfYear],
    gradeLevel: ['GRADE', code(gradeLevel)],
    // Where the log of entries has the same day it is the same stay.
    begin: ['SCHOOL ENTRY DATE', isoDay],
    exitOutcome: ['GRAD STATUS', code(gradStatus), { with: ['exitType'] }],
  },
})

export const completion = bind(student, {
  id: 'completion',
  grain: 'completion',
  side: { of: 'student', join: { student: '' }, pick: { orderBy: 'date', take: 'last' } },
  present: ['DIPLOMA TYPE CODE'],
  pairs: {
    ...ownersStudent,
    'school.identifiers[us-pa.school]': [['SUBMITTING AUN', 'SCHOOL NUMBER'], schoolNumber, owned],
    kind: ['DIPLOMA TYPE CODE', code(diplomaType), { with: ['diplomaType'] }],
  },
})
