import type { z } from 'zod'
import { districtFields } from './district-fields.ts'
import { entity, facet } from './entity.ts'
import { organizationFields } from './organization-fields.ts'

/**
 * An organization that runs schools in a territory, or stands in for one.
 *
 * @example
 * ```ts
 * import { District } from '@nrec-align/schema'
 *
 * const record = { id: 'us-ca.cds/19000000000001', name: 'Example' }
 * console.assert(District.safeParse(record).success)
 * ```
 */
export const District = entity(
  {
    name: 'district',
    title: 'District',
    description: 'An organization that runs schools in a territory, or stands in for one.',
  },
  { ...organizationFields, ...districtFields },
)

/** The schema of what one record of one file says of a district; everything is optional. */
export const DistrictFacet = facet(District)

/** A complete record of a district. */
export type District = z.output<typeof District>
/** What one record of one file says of a district. */
export type DistrictFacet = z.output<typeof DistrictFacet>
