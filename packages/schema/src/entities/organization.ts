import type { z } from 'zod'
import { districtFields } from './district-fields.ts'
import { entity, facet } from './entity.ts'
import { organizationFields } from './organization-fields.ts'
import { partnerFields } from './partner-fields.ts'
import { schoolFields } from './school-fields.ts'
import { subtype } from './subtype.ts'

/**
 * A body of whatever kind: school, district, agency, college or community organization.
 *
 * @example
 * ```ts
 * import { Organization } from '@nrec-align/schema'
 *
 * const record = { id: 'us-ca.cds/19000000000001', name: 'Example' }
 * console.assert(Organization.safeParse(record).success)
 * ```
 */
export const Organization = entity(
  {
    name: 'organization',
    title: 'Organization',
    description: 'A body of whatever kind: school, district, agency, college or community organization.',
  },
  {
    ...organizationFields,
    school: subtype('school', schoolFields).optional(),
    district: subtype('district', districtFields).optional(),
    partner: subtype('partner', partnerFields).optional(),
  },
)

/** The schema of what one record of one file says of an organization; everything is optional. */
export const OrganizationFacet = facet(Organization)

/** A complete record of an organization. */
export type Organization = z.output<typeof Organization>
/** What one record of one file says of an organization. */
export type OrganizationFacet = z.output<typeof OrganizationFacet>
