import { open, required } from './column.ts'

/** A service at one of its places, the same in both versions. */
export const serviceAtLocationColumns = {
  id: required('Identifier of the pairing.'),
  service_id: required('The service.'),
  location_id: required('The place.'),
  description: open('What the service is at this place.'),
} as const
