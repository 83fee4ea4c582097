import { bind, constant } from '@nrec-align/mapping'
import { addresses, physicalAddresses } from '../layouts/addresses.ts'
import { addressPairs, addressPairs201, placePairs } from '../pairs/address.ts'
import { country, idOfRow } from './written-anew.ts'

const defaults = { id: [{ uuidOf: ['location_id', 'address_type'] }, idOfRow], country } as const

/** The address of a place is the one of its own type: letters for a place that people go to may be sent elsewhere. */
const physical = bind(addresses, {
  id: 'physical',
  grain: 'site',
  holds: 'address',
  where: { address_type: 'physical' },
  only: { column: 'location_id', in: 'locations', key: 'id', where: { location_type: 'physical' } },
  when: { kind: 'physical' },
  pairs: addressPairs,
  defaults,
})

const postal = bind(addresses, {
  id: 'postal',
  grain: 'site',
  holds: 'address',
  where: { address_type: 'postal' },
  only: { column: 'location_id', in: 'locations', key: 'id', where: { location_type: 'postal' } },
  when: { kind: 'postal' },
  pairs: addressPairs,
  defaults,
})

const further = { mode: 'decodeOnly', reason: 'A place has one address in the common record.' } as const

/** Every other address is kept as it was. */
const other = bind(addresses, {
  id: 'other',
  grain: 'site',
  holds: 'address',
  pairs: { 'identifiers[hsds.id]': [...placePairs['identifiers[hsds.id]'], further] },
})

export const addressBindings = [physical, postal, other]

/** In version 2.0.1 only the file says that an address is physical, and so is a place that has one. */
export const addressBindings201 = [
  bind(physicalAddresses, {
    id: 'physical',
    grain: 'site',
    holds: 'address',
    pairs: { ...addressPairs201, kind: [[], constant('physical')] },
    defaults: { id: [{ uuidOf: ['location_id'] }, idOfRow], country },
  }),
]
