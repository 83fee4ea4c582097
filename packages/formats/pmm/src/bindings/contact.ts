import { bind, flags, text } from '@nrec-align/mapping'
import { contact } from '../layouts/contact.ts'
import { householdType } from '../layouts/household-type.ts'
import { day, salesforceId } from './record.ts'

const person = bind(contact, {
  id: 'person',
  grain: 'person',
  pairs: {
    'identifiers[salesforce.id]': ['Id', salesforceId],
    roles: ['IsClient__c', flags(['client'], { yes: ['True', 'true'], no: ['False', 'false'] })],
    firstName: ['FirstName', text()],
    lastName: ['LastName', text()],
    birthDate: ['Birthdate', day],
    'contactPoints[email].value': ['Email', text()],
    'contactPoints[phone].value': ['Phone', text()],
    'contactPoints[mobile].value': ['MobilePhone', text()],
    'addresses[mailing].line1': ['MailingStreet', text()],
    'addresses[mailing].city': ['MailingCity', text()],
    'addresses[mailing].state': ['MailingState', text()],
    'addresses[mailing].postalCode': ['MailingPostalCode', text()],
    'addresses[mailing].country': ['MailingCountry', text()],
  },
})

const own = {
  'identifiers[salesforce.id]': [
    'Id',
    salesforceId,
    { mode: 'decodeOnly', reason: 'The row of the person already says it.' },
  ],
  household: [
    'AccountId',
    text(),
    { mode: 'decodeOnly', reason: 'Households are not written, so the id would name an account that is not there.' },
  ],
} as const

/** The account is a household only where the accounts say so; the account of a body says nothing about where people live. */
const memberOfHousehold = bind(contact, {
  id: 'member-of-household',
  grain: 'person',
  side: { of: 'person', join: { '': '' } },
  only: { column: 'AccountId', in: 'account', key: 'Id', where: { Type: 'Household' } },
  present: ['AccountId'],
  pairs: own,
})

/** Orgs that leave the type of an account blank still give it the record type of households. */
const memberByRecordType = bind(contact, {
  id: 'member-of-household-by-record-type',
  grain: 'person',
  side: { of: 'person', join: { '': '' } },
  only: { column: 'AccountId', in: 'account', key: 'Id', only: householdType, whenAbsent: 'none' },
  present: ['AccountId'],
  pairs: own,
})

export const contactBindings = [person, memberOfHousehold, memberByRecordType]
