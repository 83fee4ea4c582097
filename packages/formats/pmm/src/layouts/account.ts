import { sampleData } from '../sources.ts'
import { lookup } from './columns.ts'
import { householdType } from './household-type.ts'
import { objectFile } from './object-file.ts'

const shipping = 'The common record holds the billing address of a body.'

/** Bodies and households alike; the record type tells them apart, and only another file says which is which. */
export const account = objectFile('account', {
  object: 'Account',
  description: 'One row for each body or household.',
  privacy: 'direct-identifier',
  columns: {
    RecordTypeId: lookup('Id of the record type, which says whether the account is a household.', 'public'),
    Name: { description: 'Name of the body or household.', privacy: 'direct-identifier' },
    Description: { description: 'What the body is.', privacy: 'direct-identifier' },
    BillingStreet: { description: 'Street of the billing address.', privacy: 'direct-identifier' },
    BillingCity: { description: 'City of the billing address.', privacy: 'direct-identifier' },
    BillingState: { description: 'State of the billing address.', privacy: 'direct-identifier' },
    BillingPostalCode: { description: 'Postal code of the billing address.', privacy: 'direct-identifier' },
    BillingCountry: { description: 'Country of the billing address.', privacy: 'direct-identifier' },
    ShippingStreet: { description: 'Street of the shipping address.', privacy: 'direct-identifier' },
    ShippingCity: { description: 'City of the shipping address.', privacy: 'direct-identifier' },
    ShippingState: { description: 'State of the shipping address.', privacy: 'direct-identifier' },
    ShippingPostalCode: { description: 'Postal code of the shipping address.', privacy: 'direct-identifier' },
    ShippingCountry: { description: 'Country of the shipping address.', privacy: 'direct-identifier' },
    Phone: { description: 'Telephone number.', privacy: 'direct-identifier' },
    Fax: { description: 'Fax number.', privacy: 'direct-identifier' },
    Website: { description: 'Web address.', privacy: 'direct-identifier' },
    NumberOfEmployees: { description: 'How many people work there.', privacy: 'public' },
    AccountNumber: { description: 'Number the org gives the account.', privacy: 'direct-identifier' },
    Site: { description: 'Name of the place, where a body has several.', privacy: 'direct-identifier' },
    Type: { description: 'Kind of account; each org may change the list.', privacy: 'public' },
  },
  carried: {
    RecordTypeId: 'Decides with the file of record types whether the row is read; the id means nothing in another org.',
    ShippingStreet: shipping,
    ShippingCity: shipping,
    ShippingState: shipping,
    ShippingPostalCode: shipping,
    ShippingCountry: shipping,
    NumberOfEmployees: 'The common record does not count who works for a body.',
    AccountNumber: 'Nothing says who gives the number.',
    Site: 'The common record does not hold it.',
    Type: 'A list of the org; only its word for households is known.',
  },
  skip: [
    { where: { Type: 'Household' }, reason: 'household' },
    { where: {}, only: householdType, reason: 'household by its record type' },
  ],
  source: sampleData,
})
