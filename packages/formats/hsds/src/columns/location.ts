import { open, required } from './column.ts'

const id = required('Identifier of the place.')
const organization_id = open('The organization that looks after what is said of the place.')

const described = {
  name: open('What the place is called.'),
  alternate_name: open('Another name that is in use.'),
  description: open('What the place is.'),
  transportation: open('How to get there.'),
  latitude: open('Degrees north in the datum WGS84.'),
  longitude: open('Degrees east in the datum WGS84.'),
} as const

/** What version 3.0 says of a place. */
export const locationColumns = {
  id,
  location_type: required('Whether the place is physical, postal or virtual.'),
  url: open('Address of a virtual place.'),
  organization_id,
  ...described,
  external_identifier: open('Identifier of the place that somebody else issued.'),
  external_identifier_type: open('Which list that identifier is from.'),
} as const

/** What version 2.0.1 says of a place. */
export const locationColumns201 = { id, organization_id, ...described } as const
