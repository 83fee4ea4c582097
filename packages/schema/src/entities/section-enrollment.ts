import type { z } from 'zod'
import { personRole } from '../code-sets/person-role.ts'
import { code } from '../fields/code.ts'
import { boolean } from '../fields/number.ts'
import { reference } from '../fields/reference.ts'
import { date } from '../fields/time.ts'
import { inOrder } from '../rules/in-order.ts'
import type { Rule } from '../rules/warning.ts'
import { entity, facet } from './entity.ts'

/**
 * The membership of a student, teacher or aide in a class.
 *
 * @example
 * ```ts
 * import { SectionEnrollment } from '@nrec-align/schema'
 *
 * const record = { id: 'local@d1/1', person: 'us-ca.ssid/1234567890', section: 'local@d1/alg1-1', role: 'student' }
 * console.assert(SectionEnrollment.safeParse(record).success)
 * ```
 */
export const SectionEnrollment = entity(
  {
    name: 'sectionEnrollment',
    title: 'Class enrollment',
    description: 'The membership of a student, teacher or aide in a class.',
    naturalKey: [['person'], ['section'], ['role'], ['begin']],
  },
  {
    person: reference('person', { description: 'The member of the class.', privacy: 'quasi-identifier' }),
    section: reference('courseSection', { description: 'The class joined.', privacy: 'public' }),
    role: code(personRole, { description: 'The capacity of the member in the class.', privacy: 'public' }),
    primary: boolean({ description: 'Whether the member is the teacher of record.', privacy: 'public' }).optional(),
    begin: date({ description: 'The first day in the class.', privacy: 'public' }).optional(),
    end: date({ description: 'The last day in the class.', privacy: 'public' }).optional(),
  },
)

/** What must fit together within a class enrollment. */
export const sectionEnrollmentRules: readonly Rule[] = [inOrder('begin', 'end')]

/** The schema of what one record of one file says of a class enrollment; everything is optional. */
export const SectionEnrollmentFacet = facet(SectionEnrollment)

/** A complete record of a class enrollment. */
export type SectionEnrollment = z.output<typeof SectionEnrollment>
/** What one record of one file says of a class enrollment. */
export type SectionEnrollmentFacet = z.output<typeof SectionEnrollmentFacet>
