import { bind, code, slots } from '@nrec-align/mapping'
import { users11 } from '../layouts/users-1-1.ts'
import { roleOfUser } from '../tables/person-role.ts'
import { personDefaults, personPairs } from './person.ts'
import { sourcedId } from './record.ts'

const ownRow = { mode: 'decodeOnly', reason: 'The row of the user already says it.' } as const

const guardianRoles = ['guardian', 'parent', 'relative'] as const
const rolesInBody = ['administrator', 'aide', 'guardian', 'parent', 'proctor', 'relative', 'teacher'] as const

const user = bind(users11, {
  id: 'user',
  grain: 'person',
  pairs: {
    ...personPairs,
    roles: [
      'role',
      slots(code(roleOfUser)),
      { mode: 'decodeOnly', reason: 'Written from the enrollment or the role that names the bodies.' },
    ],
  },
  defaults: personDefaults,
})

const enrollment = bind(users11, {
  id: 'enrollment',
  grain: 'enrollment',
  side: { of: 'user', join: { student: '' } },
  where: { role: 'student' },
  present: ['orgSourcedIds'],
  each: { column: 'orgSourcedIds', separator: ',' },
  pairs: {
    'student.identifiers[oneroster.sourced-id]': ['sourcedId', sourcedId, ownRow],
    'school.identifiers[oneroster.sourced-id]': ['orgSourcedIds', sourcedId],
  },
})

const roleAssignment = bind(users11, {
  id: 'role',
  grain: 'roleAssignment',
  side: { of: 'user', join: { person: '' } },
  where: { role: rolesInBody },
  when: { role: rolesInBody },
  present: ['orgSourcedIds'],
  each: { column: 'orgSourcedIds', separator: ',' },
  pairs: {
    'person.identifiers[oneroster.sourced-id]': ['sourcedId', sourcedId, ownRow],
    role: ['role', code(roleOfUser)],
    'organization.identifiers[oneroster.sourced-id]': ['orgSourcedIds', sourcedId],
  },
})

const guardianOfStudent = bind(users11, {
  id: 'guardian',
  grain: 'personRelationship',
  side: { of: 'user', join: { student: '' } },
  where: { role: 'student' },
  present: ['agentSourcedIds'],
  each: { column: 'agentSourcedIds', separator: ',' },
  pairs: {
    'student.identifiers[oneroster.sourced-id]': ['sourcedId', sourcedId, ownRow],
    'person.identifiers[oneroster.sourced-id]': ['agentSourcedIds', sourcedId],
  },
})

const studentOfGuardian = bind(users11, {
  id: 'student-of-guardian',
  grain: 'personRelationship',
  side: { of: 'user', join: { person: '' } },
  where: { role: guardianRoles },
  present: ['agentSourcedIds'],
  each: { column: 'agentSourcedIds', separator: ',' },
  pairs: {
    'person.identifiers[oneroster.sourced-id]': ['sourcedId', sourcedId, ownRow],
    'student.identifiers[oneroster.sourced-id]': [
      'agentSourcedIds',
      sourcedId,
      { mode: 'decodeOnly', reason: 'The link is written once, on the row of the student.' },
    ],
  },
})

export const userBindings11 = [user, enrollment, roleAssignment, guardianOfStudent, studentOfGuardian]
