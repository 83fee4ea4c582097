import { open, personal, required } from './column.ts'

const where = {
  id: required('Identifier of the address.'),
  location_id: open('The place that has it.'),
  attention: personal('Whose attention a letter is for.'),
  address_1: required('Building, number and street.'),
  address_2: open('Second line.'),
} as const

const area = {
  city: required('City or town.'),
  region: open('Region in which the town lies.'),
  state_province: required('State or province.'),
  postal_code: required('Postal code.'),
  country: required('Country, as two letters of ISO 3166-1.'),
} as const

/** What version 3.0 says of an address. */
export const addressColumns = {
  ...where,
  ...area,
  address_type: required('Whether the address is physical, postal or virtual.'),
} as const

/** What version 2.0.1 says of an address, in one file for physical and one for postal ones. */
export const addressColumns201 = {
  ...where,
  address_3: open('Third line.'),
  address_4: open('Fourth line.'),
  ...area,
} as const
