import { bind, text } from '@nrec-align/mapping'
import { studentIdentification } from '../layouts/student-identification.ts'
import { ownNumber } from './person.ts'

const student = bind(studentIdentification, {
  id: 'student',
  grain: 'student',
  where: { 'INPUT-RECORD-TYPE-CODE': '100' },
  pairs: {
    ...ownNumber,
    firstName: ['FIRST-NAME', text()],
    middleName: ['MIDDLE-NAME', text()],
    lastName: ['LAST-NAME', text()],
  },
})

export const studentIdentificationBindings = [student]
