import type { z } from 'zod'
import { reference } from '../fields/reference.ts'
import { text } from '../fields/text.ts'
import { date } from '../fields/time.ts'
import { inOrder } from '../rules/in-order.ts'
import type { Rule } from '../rules/warning.ts'
import { entity, facet } from './entity.ts'

/**
 * The part that an organization or person plays in an initiative over time.
 *
 * @example
 * ```ts
 * import { InitiativeMembership } from '@nrec-align/schema'
 *
 * const record = { id: 'local@d1/1', initiative: 'local@i1/example' }
 * console.assert(InitiativeMembership.safeParse(record).success)
 * ```
 */
export const InitiativeMembership = entity(
  {
    name: 'initiativeMembership',
    title: 'Initiative membership',
    description: 'The part that an organization or person plays in an initiative over time.',
    confidence: 'configuration',
    naturalKey: [['initiative'], ['organization', 'person'], ['role'], ['begin']],
  },
  {
    initiative: reference('initiative', {
      description: 'The initiative that the member belongs to.',
      privacy: 'public',
    }),
    organization: reference('organization', {
      description: 'The member school, district or partner.',
      privacy: 'public',
    }).optional(),
    person: reference('person', {
      description: 'The member, where a person joins for themselves.',
      privacy: 'quasi-identifier',
    }).optional(),
    role: text({ description: 'The part played, such as anchor, site or funder.', privacy: 'public' }).optional(),
    begin: date({ description: 'The first day of the membership.', privacy: 'public' }).optional(),
    end: date({ description: 'The last day of the membership.', privacy: 'public' }).optional(),
  },
)

/** What must fit together within an initiative membership. */
export const initiativeMembershipRules: readonly Rule[] = [inOrder('begin', 'end')]

/** The schema of what one record of one file says of an initiative membership; everything is optional. */
export const InitiativeMembershipFacet = facet(InitiativeMembership)

/** A complete record of an initiative membership. */
export type InitiativeMembership = z.output<typeof InitiativeMembership>
/** What one record of one file says of an initiative membership. */
export type InitiativeMembershipFacet = z.output<typeof InitiativeMembershipFacet>
