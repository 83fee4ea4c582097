import { bind, code, constant, date, identifier, text } from '@nrec-align/mapping'
import { graduates } from '../layouts/graduates.ts'
import { diploma } from '../tables/diploma.ts'
import { studentNumber } from './student-number.ts'

const STUDENT = { 'Record Type': 'PD3' } as const

const graduate = bind(graduates, {
  id: 'graduate',
  grain: 'completion',
  where: STUDENT,
  pairs: {
    'student.identifiers[*student]': ['Student ID', studentNumber],
    'student.firstName': ['First Name', text()],
    'student.lastName': ['Last Name', text()],
    'student.birthDate': ['Date of Birth', date('yyyyMMdd')],
    kind: ['Diploma Type', code(diploma), { with: ['diplomaType'] }],
    date: ['High School Graduation Date', date('yyyyMMdd')],
    'school.identifiers[local@act]': ['ACT Code', identifier()],
    'school.name': ['High School Name', text()],
  },
  defaults: { 'End of Data': ['ED', 'marks the end of every row'] },
})

/** A block is written where somebody has stated it; that there is none is never claimed. */
const block = bind(graduates, {
  id: 'block',
  grain: 'consent',
  where: { ...STUDENT, 'FERPA Block': 'Y' },
  side: { of: 'graduate', join: { subject: 'student' } },
  pairs: {
    'subject.identifiers[*student]': [
      'Student ID',
      studentNumber,
      { mode: 'decodeOnly', reason: 'the row of the student has it' },
    ],
    basis: [[], constant('blocked')],
  },
})

export const graduateBindings = [graduate, block]
