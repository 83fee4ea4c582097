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

/**
 * On a student's row the column names the guardians, on a guardian's row the students.
 * Only students have a grade level, so a row without one is not taken for a student's: its cell is kept as it is.
 */
const guardianOfStudent = bind(users, {
  id: 'guardian',
  grain: 'personRelationship',
  side: { of: 'user', join: { student: '' } },
  where: { grades: { present: true } },
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

export const userBindings = [user, guardianOfStudent]
