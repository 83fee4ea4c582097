import type { z } from 'zod'
import { entity, facet } from './entity.ts'
import { organizationFields } from './organization-fields.ts'
import { schoolFields } from './school-fields.ts'

/**
 * An organization that teaches students, with what is only known of schools.
 *
 * @example
 * ```ts
 * import { School } from '@nrec-align/schema'
 *
 * const record = { id: 'us-ca.cds/19000000000001', name: 'Example' }
 * console.assert(School.safeParse(record).success)
 * ```
 */
export const School = entity(
  {
    name: 'school',
    title: 'School',
    description: 'An organization that teaches students, with what is only known of schools.',
  },
  { ...organizationFields, ...schoolFields },
)

/** The schema of what one record of one file says of a school; everything is optional. */
export const SchoolFacet = facet(School)

/** A complete record of a school. */
export type School = z.output<typeof School>
/** What one record of one file says of a school. */
export type SchoolFacet = z.output<typeof SchoolFacet>
