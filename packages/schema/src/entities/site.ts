import type { z } from 'zod'
import { siteKind } from '../code-sets/site-kind.ts'
import { addressMembers } from '../fields/address.ts'
import { ceds } from '../fields/ceds.ts'
import { code } from '../fields/code.ts'
import { reference } from '../fields/reference.ts'
import { struct } from '../fields/struct.ts'
import { text } from '../fields/text.ts'
import { inRange } from '../rules/in-range.ts'
import type { Rule } from '../rules/warning.ts'
import { entity, facet } from './entity.ts'

/**
 * A physical, postal or virtual place at which an organization works.
 *
 * @example
 * ```ts
 * import { Site } from '@nrec-align/schema'
 *
 * const record = { id: 'local@d1/1', kind: 'physical' }
 * console.assert(Site.safeParse(record).success)
 * ```
 */
export const Site = entity(
  {
    name: 'site',
    title: 'Site',
    description: 'A physical, postal or virtual place at which an organization works.',
    naturalKey: [['organization'], ['name'], ['kind']],
  },
  {
    organization: reference('organization', {
      description: 'The organization that runs the place.',
      privacy: 'public',
    }).optional(),
    name: text({ description: 'What the place is called.', privacy: 'public' }).optional(),
    kind: code(siteKind, { description: 'Whether the place is physical, postal or virtual.', privacy: 'public' }),
    address: struct(addressMembers('public'), {
      description: 'Where the place is.',
      privacy: 'public',
      ceds: ceds('000269'),
      unit: 'address',
    }).optional(),
  },
)

/** What must fit together within a site. */
export const siteRules: readonly Rule[] = [
  inRange('address.latitude', -90, 90),
  inRange('address.longitude', -180, 180),
]

/** The schema of what one record of one file says of a site; everything is optional. */
export const SiteFacet = facet(Site)

/** A complete record of a site. */
export type Site = z.output<typeof Site>
/** What one record of one file says of a site. */
export type SiteFacet = z.output<typeof SiteFacet>
