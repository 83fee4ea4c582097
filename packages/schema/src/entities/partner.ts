import type { z } from 'zod'
import { entity, facet } from './entity.ts'
import { organizationFields } from './organization-fields.ts'
import { partnerFields } from './partner-fields.ts'

/**
 * An organization that works with schools and families in an alliance.
 *
 * @example
 * ```ts
 * import { Partner } from '@nrec-align/schema'
 *
 * const record = { id: 'us-ca.cds/19000000000001', name: 'Example' }
 * console.assert(Partner.safeParse(record).success)
 * ```
 */
export const Partner = entity(
  {
    name: 'partner',
    title: 'Partner',
    description: 'An organization that works with schools and families in an alliance.',
  },
  { ...organizationFields, ...partnerFields },
)

/** The schema of what one record of one file says of a partner; everything is optional. */
export const PartnerFacet = facet(Partner)

/** A complete record of a partner. */
export type Partner = z.output<typeof Partner>
/** What one record of one file says of a partner. */
export type PartnerFacet = z.output<typeof PartnerFacet>
