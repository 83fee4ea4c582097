import { bind, date, text } from '@nrec-align/mapping'
import { request as requestLayout } from '../layouts/request.ts'
import { studentNumber } from './student-number.ts'

export const request = bind(requestLayout, {
  id: 'request',
  grain: 'student',
  where: { 'Record Type': 'D1' },
  pairs: {
    'identifiers[*student]': ['Requester Return Field', studentNumber],
    firstName: ['First Name', text()],
    middleName: [
      'Middle Initial',
      text(),
      { mode: 'decodeOnly', reason: 'a whole middle name has no room, and a name is never cut' },
    ],
    lastName: ['Last Name', text()],
    nameSuffix: ['Suffix', text()],
    birthDate: ['Date of Birth', date('yyyyMMdd')],
  },
  defaults: {
    'Search Begin Date': [{ option: 'searchBegin' }, 'says what is asked'],
    'School Code': [{ option: 'schoolCode' }, 'says who asks'],
    'Branch Code': [{ option: 'branchCode' }, 'says who asks'],
  },
})
