import { bind, text } from '@nrec-align/mapping'
import { account } from '../layouts/account.ts'
import { salesforceId } from './record.ts'

/** Every account whose record type is none of households. */
export const accountBinding = bind(account, {
  id: 'organization',
  grain: 'organization',
  only: {
    column: 'RecordTypeId',
    in: 'recordTypes',
    key: 'record_type_id',
    where: { developer_name: ['Organization', 'Branch', 'Default'] },
  },
  pairs: {
    'identifiers[salesforce.id]': ['Id', salesforceId],
    name: ['Name', text()],
    description: ['Description', text()],
    'addresses[billing].line1': ['BillingStreet', text()],
    'addresses[billing].city': ['BillingCity', text()],
    'addresses[billing].state': ['BillingState', text()],
    'addresses[billing].postalCode': ['BillingPostalCode', text()],
    'addresses[billing].country': ['BillingCountry', text()],
    'contactPoints[phone].value': ['Phone', text()],
    'contactPoints[fax].value': ['Fax', text()],
    'contactPoints[website].value': ['Website', text()],
  },
})
