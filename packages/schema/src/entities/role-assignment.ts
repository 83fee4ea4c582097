import type { z } from 'zod'
import { personRole } from '../code-sets/person-role.ts'
import { code } from '../fields/code.ts'
import { boolean } from '../fields/number.ts'
import { reference } from '../fields/reference.ts'
import { text } from '../fields/text.ts'
import { date } from '../fields/time.ts'
import { inOrder } from '../rules/in-order.ts'
import type { Rule } from '../rules/warning.ts'
import { entity, facet } from './entity.ts'

/**
 * A capacity that a person holds at an organization for a time.
 *
 * @example
 * ```ts
 * import { RoleAssignment } from '@nrec-align/schema'
 *
 * const record = {
 *   id: 'local@d1/1',
 *   person: 'us-ca.ssid/1234567890',
 *   organization: 'us-ca.cds/19000000000001',
 *   role: 'student',
 * }
 * console.assert(RoleAssignment.safeParse(record).success)
 * ```
 */
export const RoleAssignment = entity(
  {
    name: 'roleAssignment',
    title: 'Role',
    description: 'A capacity that a person holds at an organization for a time.',
    naturalKey: [['person'], ['organization'], ['role'], ['begin']],
  },
  {
    person: reference('person', { description: 'The holder of the role.', privacy: 'quasi-identifier' }),
    organization: reference('organization', {
      description: 'The organization at which the role is held.',
      privacy: 'public',
    }),
    role: code(personRole, {
      description: 'The capacity, such as teacher, principal or volunteer.',
      privacy: 'public',
    }),
    title: text({ description: 'The job title in the words of the source.', privacy: 'public' }).optional(),
    begin: date({ description: 'The first day in the role.', privacy: 'public' }).optional(),
    end: date({ description: 'The last day in the role.', privacy: 'public' }).optional(),
    primary: boolean({
      description: 'Whether it is the main role of the person at the organization.',
      privacy: 'public',
    }).optional(),
  },
)

/** What must fit together within a role. */
export const roleAssignmentRules: readonly Rule[] = [inOrder('begin', 'end')]

/** The schema of what one record of one file says of a role; everything is optional. */
export const RoleAssignmentFacet = facet(RoleAssignment)

/** A complete record of a role. */
export type RoleAssignment = z.output<typeof RoleAssignment>
/** What one record of one file says of a role. */
export type RoleAssignmentFacet = z.output<typeof RoleAssignmentFacet>
