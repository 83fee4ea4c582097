import { type Pairs, text } from '@nrec-align/mapping'
import type { addressColumns, addressColumns201 } from '../columns/address.ts'
import { recordId } from './record-id.ts'

/** The place whose address a row holds. */
export const placePairs = { 'identifiers[hsds.id]': ['location_id', recordId] } as const

/** What version 3.0 says of an address. */
export const addressPairs = {
  ...placePairs,
  'address.line1': ['address_1', text()],
  'address.line2': ['address_2', text()],
  'address.city': ['city', text()],
  'address.state': ['state_province', text()],
  'address.postalCode': ['postal_code', text()],
  'address.country': ['country', text()],
} as const satisfies Pairs<'site', keyof typeof addressColumns>

/** What version 2.0.1 says of an address. */
export const addressPairs201 = {
  ...addressPairs,
  'address.line3': ['address_3', text()],
} as const satisfies Pairs<'site', keyof typeof addressColumns201>
