import { bind, code, date, flag } from '@nrec-align/mapping'
import { roles } from '../layouts/roles.ts'
import { enrollmentKind } from '../tables/enrollment-kind.ts'
import { roleInBody } from '../tables/person-role.ts'
import { recordPairs, sourcedId } from './record.ts'

const rolePairs = {
  ...recordPairs,
  begin: ['beginDate', date('yyyy-MM-dd')],
  end: ['endDate', date('yyyy-MM-dd', 'exclusive')],
} as const

const defaults = {
  roleType: ['primary', 'Somebody with one role in a body holds it as the main one.'],
} as const

/** A student's role in a school is an enrollment; in any other body it is a role like any other. */
const enrollment = bind(roles, {
  id: 'enrollment',
  grain: 'enrollment',
  where: { role: 'student' },
  only: { column: 'orgSourcedId', in: 'orgs', key: 'sourcedId', where: { type: 'school' } },
  pairs: {
    ...rolePairs,
    'student.identifiers[oneroster.sourced-id]': ['userSourcedId', sourcedId],
    enrollmentKind: ['roleType', code(enrollmentKind)],
    'school.identifiers[oneroster.sourced-id]': ['orgSourcedId', sourcedId],
  },
  defaults,
})

const roleAssignment = bind(roles, {
  id: 'role',
  grain: 'roleAssignment',
  when: { role: ['aide', 'counselor', 'guardian', 'parent', 'principal', 'proctor', 'relative', 'teacher'] },
  pairs: {
    ...rolePairs,
    'person.identifiers[oneroster.sourced-id]': ['userSourcedId', sourcedId],
    primary: ['roleType', flag('primary', 'secondary')],
    role: ['role', code(roleInBody)],
    'organization.identifiers[oneroster.sourced-id]': ['orgSourcedId', sourcedId],
  },
  defaults,
})

export const roleBindings = [enrollment, roleAssignment]
