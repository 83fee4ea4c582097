import { bind, element } from '@nrec-align/mapping'
import { serviceAtLocation, servicesAtLocation } from '../layouts/service-at-location.ts'
import { recordId } from '../pairs/record-id.ts'
import { idOfRow } from './written-anew.ts'

const link = {
  id: 'service-at-location',
  grain: 'service',
  holds: 'sites',
  pairs: {
    'identifiers[hsds.id]': ['service_id', recordId],
    'sites.identifiers[hsds.id]': ['location_id', element(recordId)],
  },
  defaults: { id: [{ uuidOf: ['service_id', 'location_id'] }, idOfRow] },
} as const

export const serviceAtLocationBinding = bind(serviceAtLocation, link)

export const serviceAtLocationBinding201 = bind(servicesAtLocation, link)
