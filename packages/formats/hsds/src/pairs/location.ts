import { code, decimal, identifier, type Pairs, text } from '@nrec-align/mapping'
import type { locationColumns, locationColumns201 } from '../columns/location.ts'
import { locationType } from '../tables/location-type.ts'
import { recordId } from './record-id.ts'

/** What version 2.0.1 says of a place. */
export const locationPairs201 = {
  'identifiers[hsds.id]': ['id', recordId],
  'organization.identifiers[hsds.id]': ['organization_id', recordId],
  name: ['name', text()],
  'address.latitude': ['latitude', decimal(7)],
  'address.longitude': ['longitude', decimal(7)],
} as const satisfies Pairs<'site', keyof typeof locationColumns201>

/** What version 3.0 says of a place. */
export const locationPairs = {
  ...locationPairs201,
  kind: ['location_type', code(locationType)],
  'identifiers[*external]': ['external_identifier', identifier({ systemOption: 'locationIdentifierSystem' })],
} as const satisfies Pairs<'site', keyof typeof locationColumns>
