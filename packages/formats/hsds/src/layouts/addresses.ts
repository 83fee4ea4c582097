import { addressColumns, addressColumns201 } from '../columns/address.ts'
import { dataFile, keptFile } from './data-file.ts'
import { notDescribed, notOfRow, notPostal } from './kept-reasons.ts'

const carried = { id: notOfRow, attention: notDescribed, region: notDescribed } as const

export const addresses = dataFile('addresses', {
  description: 'One row for each address of a place.',
  columns: addressColumns,
  // The list of fields in the same repository misspells the plural.
  alsoNamed: ['address', 'addresss'],
  carried,
})

export const physicalAddresses = dataFile('physical_addresses', {
  description: 'One row for each address at which a place is found.',
  columns: addressColumns201,
  alsoNamed: ['physical_address'],
  carried: { ...carried, address_4: notDescribed },
})

export const postalAddresses = keptFile('postal_addresses', notPostal, {
  description: 'One row for each address to which letters for a place go.',
  columns: addressColumns201,
  alsoNamed: ['postal_address'],
})
