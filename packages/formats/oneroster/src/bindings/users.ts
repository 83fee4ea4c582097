import { bind, identifier, text } from '@nrec-align/mapping'
import { users } from '../layouts/users.ts'
import { personDefaults, personPairs } from './person.ts'
import { sourcedId } from './record.ts'

const user = bind(users, {
  id: 'user',
  grain: 'person',
  pairs: {
    ...personPairs,
    'identifiers[oneroster.master-id]': ['userMasterIdentifier', identifier({ scopeOption: 'source' })],
    'otherNames[preferred].firstName': ['preferredGivenName', text()],
    'otherNames[preferred].middleName': ['preferredMiddleName', text()],
    'otherNames[preferred].lastName': ['preferredFamilyName', text()],
    genderIdentity: ['pronouns', text()],
  },
  defaults: personDefaults,
})

/** On a student's row the column names the guardians; on a guardian's row it names the students, and the cell is kept as it is. */
const guardianOfStudent = bind(users, {
  id: 'guardian',
  grain: 'personRelationship',
  side: { of: 'user', join: { student: '' } },
  only: { column: 'sourcedId', in: 'roles', key: 'userSourcedId', where: { role: 'student' } },
  present: ['agentSourcedIds'],
  each: { column: 'agentSourcedIds', separator: ',' },
  pairs: {
    'student.identifiers[oneroster.sourced-id]': [
      'sourcedId',
      sourcedId,
      { mode: 'decodeOnly', reason: 'The row of the student already says it.' },
    ],
    'person.identifiers[oneroster.sourced-id]': ['agentSourcedIds', sourcedId],
  },
})

/** The body a user belongs to first of all is the school of a student's latest enrollment. */
const primarySchool = bind(users, {
  id: 'primary-school',
  grain: 'enrollment',
  side: { of: 'user', join: { student: '' }, pick: { orderBy: 'begin', take: 'last' } },
  pairs: {
    'school.identifiers[oneroster.sourced-id]': [
      'primaryOrgSourcedId',
      sourcedId,
      { mode: 'encodeOnly', reason: 'The role of the student says it, with its dates.' },
    ],
  },
})

export const userBindings = [user, guardianOfStudent, primarySchool]
