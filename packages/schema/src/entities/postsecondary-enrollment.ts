import type { z } from 'zod'
import { postsecondaryStatus } from '../code-sets/postsecondary-status.ts'
import { ceds } from '../fields/ceds.ts'
import { code } from '../fields/code.ts'
import { boolean } from '../fields/number.ts'
import { reference } from '../fields/reference.ts'
import { text } from '../fields/text.ts'
import { date } from '../fields/time.ts'
import { inOrder } from '../rules/in-order.ts'
import type { Rule } from '../rules/warning.ts'
import { entity, facet } from './entity.ts'

/**
 * A term of a former student at a college, or an award made there.
 *
 * @example
 * ```ts
 * import { PostsecondaryEnrollment } from '@nrec-align/schema'
 *
 * const record = { id: 'local@d1/1', student: 'us-ca.ssid/1234567890' }
 * console.assert(PostsecondaryEnrollment.safeParse(record).success)
 * ```
 */
export const PostsecondaryEnrollment = entity(
  {
    name: 'postsecondaryEnrollment',
    title: 'Postsecondary enrollment',
    description: 'A term of a former student at a college, or an award made there.',
    naturalKey: [['student'], ['college'], ['begin', 'graduationDate'], ['graduated'], ['degreeTitle']],
  },
  {
    student: reference('student', { description: 'The former student.', privacy: 'quasi-identifier' }),
    college: reference('organization', { description: 'The college attended.', privacy: 'public' }).optional(),
    begin: date({ description: 'The first day of the term.', privacy: 'quasi-identifier' }).optional(),
    end: date({ description: 'The last day of the term.', privacy: 'quasi-identifier' }).optional(),
    status: code(postsecondaryStatus, {
      description: 'The load carried, or the reason for not attending.',
      privacy: 'sensitive',
      ceds: ceds('000096'),
    }).optional(),
    graduated: boolean({ description: 'Whether the record reports an award.', privacy: 'sensitive' }).optional(),
    graduationDate: date({ description: 'The day of the award.', privacy: 'quasi-identifier' }).optional(),
    degreeTitle: text({ description: 'The award as the college names it.', privacy: 'quasi-identifier' }).optional(),
  },
)

/** What must fit together within a postsecondary enrollment. */
export const postsecondaryEnrollmentRules: readonly Rule[] = [inOrder('begin', 'end')]

/** The schema of what one record of one file says of a postsecondary enrollment; everything is optional. */
export const PostsecondaryEnrollmentFacet = facet(PostsecondaryEnrollment)

/** A complete record of a postsecondary enrollment. */
export type PostsecondaryEnrollment = z.output<typeof PostsecondaryEnrollment>
/** What one record of one file says of a postsecondary enrollment. */
export type PostsecondaryEnrollmentFacet = z.output<typeof PostsecondaryEnrollmentFacet>
