import { addressUse } from '../code-sets/address-use.ts'
import { ceds } from './ceds.ts'
import { code } from './code.ts'
import type { PrivacyClass } from './facts.ts'
import { decimal } from './number.ts'
import { keyed } from './struct.ts'
import { text } from './text.ts'

/** The lines of one postal address. */
export const addressMembers = (privacy: PrivacyClass) => ({
  line1: text({ description: 'The street line.', privacy, ceds: ceds('000269') }).optional(),
  line2: text({ description: 'The second line, such as an apartment.', privacy }).optional(),
  line3: text({ description: 'The third line.', privacy }).optional(),
  city: text({ description: 'The city or town.', privacy }).optional(),
  state: text({
    description: 'The state or province, by its postal abbreviation where it has one.',
    privacy,
  }).optional(),
  postalCode: text({ description: 'The postal code with its leading zeros.', privacy }).optional(),
  country: text({ description: 'The country, as an ISO 3166-1 alpha-2 code where it is known.', privacy }).optional(),
  countyFips: text({ description: 'The five-digit FIPS code of the county.', privacy }).optional(),
  // Formats put the street and the point on the map into different files, so neither may replace the other.
  latitude: decimal(7, { description: 'Degrees north, -90 to 90.', privacy, unit: 'point' }).optional(),
  longitude: decimal(7, { description: 'Degrees east, -180 to 180.', privacy, unit: 'point' }).optional(),
})

/** At most one address for each use; each is replaced as a whole. */
export const addresses = (privacy: PrivacyClass, description: string) =>
  keyed(
    'use',
    addressUse,
    { use: code(addressUse, { description: 'What the address is used for.', privacy }), ...addressMembers(privacy) },
    { description, privacy },
  )
