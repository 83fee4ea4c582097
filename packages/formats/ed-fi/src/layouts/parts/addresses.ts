import type { PrivacyClass } from '@nrec-align/schema'
import { kept } from '../kept.ts'
import { boolean, date, descriptor, type Member, string } from '../member.ts'
import { chosenMembers } from './chosen.ts'

/** The kinds of address that have a place in the common record. */
export const addressTypes = ['Home', 'Mailing', 'Physical', 'Billing', 'Other'] as const

const list = {
  list: 'addresses',
  member: 'addressTypeDescriptor',
  element: 'Address',
  elementMember: 'AddressType',
  descriptor: 'AddressType',
} as const

const membersOf = (privacy: PrivacyClass) => ({
  streetNumberName: string('Number and street.', privacy, 150, { required: 'given' }),
  apartmentRoomSuiteNumber: string('Apartment, room or suite.', privacy, 50),
  city: string('City or town.', privacy, 30, { required: 'given' }),
  stateAbbreviationDescriptor: descriptor('State.', privacy, { required: 'given' }),
  postalCode: string('Postal code.', privacy, 17, { required: 'given' }),
  countyFIPSCode: string('Federal code of the county.', privacy, 5),
  latitude: string('Degrees north.', privacy, 20),
  longitude: string('Degrees east.', privacy, 20),
  nameOfCounty: string('Name of the county.', privacy, 30, { carried: kept.partOfElement }),
  buildingSiteNumber: string('Building on the site.', privacy, 20, { carried: kept.partOfElement }),
  congressionalDistrict: string('Congressional district.', privacy, 30, { carried: kept.partOfElement }),
  localeDescriptor: descriptor('Whether the place is urban or rural.', privacy, { carried: kept.partOfElement }),
  doNotPublishIndicator: boolean('Whether the address is not to be published.', privacy, {
    carried: kept.partOfElement,
  }),
  'periods[].beginDate': date('First day of a time in which the address holds.', privacy, {
    xml: 'Period[].BeginDate',
    carried: kept.partOfElement,
  }),
  'periods[].endDate': date('Last day of that time.', privacy, {
    xml: 'Period[].EndDate',
    carried: kept.partOfElement,
  }),
})

/** Addresses, one for each kind. */
export const addresses = (privacy: PrivacyClass) => chosenMembers(list, addressTypes, membersOf(privacy))

/** Addresses outside the country, as lines. */
export const internationalAddresses = (privacy: PrivacyClass) => {
  const facts = { carried: kept.noList }
  return {
    'internationalAddresses[].addressTypeDescriptor': descriptor('Kind of an address abroad.', privacy, {
      ...facts,
      required: 'given',
    }),
    'internationalAddresses[].countryDescriptor': descriptor('Country of that address.', privacy, {
      ...facts,
      required: 'given',
    }),
    'internationalAddresses[].addressLine1': string('First line of that address.', privacy, 150, {
      ...facts,
      required: 'given',
    }),
    'internationalAddresses[].addressLine2': string('Second line of that address.', privacy, 150, facts),
    'internationalAddresses[].addressLine3': string('Third line of that address.', privacy, 150, facts),
    'internationalAddresses[].addressLine4': string('Fourth line of that address.', privacy, 150, facts),
    'internationalAddresses[].beginDate': date('First day on which that address holds.', privacy, facts),
    'internationalAddresses[].endDate': date('Last day on which that address holds.', privacy, facts),
    'internationalAddresses[].latitude': string('Degrees north of that address.', privacy, 20, facts),
    'internationalAddresses[].longitude': string('Degrees east of that address.', privacy, 20, facts),
  } satisfies Record<string, Member>
}
