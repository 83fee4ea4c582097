import { bind, code, date, flag } from '@nrec-align/mapping'
import { enrollments } from '../layouts/enrollments.ts'
import { roleInClass } from '../tables/person-role.ts'
import { recordPairs, sourcedId } from './record.ts'

export const sectionEnrollmentBinding = bind(enrollments, {
  id: 'section-enrollment',
  grain: 'sectionEnrollment',
  pairs: {
    ...recordPairs,
    'section.identifiers[oneroster.sourced-id]': ['classSourcedId', sourcedId],
    'section.school.identifiers[oneroster.sourced-id]': [
      'schoolSourcedId',
      sourcedId,
      { mode: 'encodeOnly', reason: 'It repeats the school of the class, which classes.csv states.' },
    ],
    'person.identifiers[oneroster.sourced-id]': ['userSourcedId', sourcedId],
    role: ['role', code(roleInClass)],
    primary: ['primary', flag('true', 'false', { yes: ['TRUE'], no: ['FALSE'] })],
    begin: ['beginDate', date('yyyy-MM-dd')],
    end: ['endDate', date('yyyy-MM-dd', 'exclusive')],
  },
})
