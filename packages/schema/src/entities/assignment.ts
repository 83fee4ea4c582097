import type { z } from 'zod'
import { decimal } from '../fields/number.ts'
import { reference } from '../fields/reference.ts'
import { text } from '../fields/text.ts'
import { date } from '../fields/time.ts'
import { inOrder } from '../rules/in-order.ts'
import type { Rule } from '../rules/warning.ts'
import { entity, facet } from './entity.ts'

/**
 * A piece of work that a class is given and that is marked: one column of a gradebook.
 *
 * @example
 * ```ts
 * import { Assignment } from '@nrec-align/schema'
 *
 * const record = { id: 'local@d1/1', title: 'Example', section: 'local@d1/alg1-1', maximumScore: '20' }
 * console.assert(Assignment.safeParse(record).success)
 * ```
 */
export const Assignment = entity(
  {
    name: 'assignment',
    title: 'Assignment',
    description: 'A piece of work that a class is given and that is marked: one column of a gradebook.',
    naturalKey: [['section'], ['session'], ['category'], ['title'], ['assignedDate'], ['dueDate']],
  },
  {
    title: text({ description: 'What the work is called.', privacy: 'public' }),
    description: text({ description: 'What the work is about.', privacy: 'public' }).optional(),
    section: reference('courseSection', {
      description: 'The class that is given the work.',
      privacy: 'public',
    }).optional(),
    session: reference('academicSession', {
      description: 'The session or grading period for which the work counts.',
      privacy: 'public',
    }).optional(),
    category: reference('assignmentCategory', { description: 'The kind of work.', privacy: 'public' }).optional(),
    assignedDate: date({ description: 'The day on which the work is given out.', privacy: 'public' }).optional(),
    dueDate: date({ description: 'The day on which the work is due.', privacy: 'public' }).optional(),
    minimumScore: decimal(4, { description: 'The lowest number that can be earned.', privacy: 'public' }).optional(),
    maximumScore: decimal(4, { description: 'The highest number that can be earned.', privacy: 'public' }).optional(),
  },
)

/** What must fit together within an assignment. */
export const assignmentRules: readonly Rule[] = [inOrder('assignedDate', 'dueDate')]

/** The schema of what one record of one file says of an assignment; everything is optional. */
export const AssignmentFacet = facet(Assignment)

/** A complete record of an assignment. */
export type Assignment = z.output<typeof Assignment>
/** What one record of one file says of an assignment. */
export type AssignmentFacet = z.output<typeof AssignmentFacet>
