import type { z } from 'zod'
import { decimal } from '../fields/number.ts'
import { text } from '../fields/text.ts'
import { entity, facet } from './entity.ts'

/**
 * A kind of marked work, such as homework, and its share of the final mark.
 *
 * It has no natural key: two schools may both call a kind of work homework and mean different ones.
 *
 * @example
 * ```ts
 * import { AssignmentCategory } from '@nrec-align/schema'
 *
 * console.assert(AssignmentCategory.safeParse({ id: 'local@d1/1', title: 'Homework', weight: '40' }).success)
 * ```
 */
export const AssignmentCategory = entity(
  {
    name: 'assignmentCategory',
    title: 'Assignment category',
    description: 'A kind of marked work, such as homework, and its share of the final mark.',
  },
  {
    title: text({ description: 'What the kind of work is called.', privacy: 'public' }),
    weight: decimal(4, { description: 'The share of the final mark in percent.', privacy: 'public' }).optional(),
  },
)

/** The schema of what one record of one file says of an assignment category; everything is optional. */
export const AssignmentCategoryFacet = facet(AssignmentCategory)

/** A complete record of an assignment category. */
export type AssignmentCategory = z.output<typeof AssignmentCategory>
/** What one record of one file says of an assignment category. */
export type AssignmentCategoryFacet = z.output<typeof AssignmentCategoryFacet>
