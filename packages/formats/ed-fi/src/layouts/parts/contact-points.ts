import type { PrivacyClass } from '@nrec-align/schema'
import { kept } from '../kept.ts'
import { boolean, descriptor, type Member, number, string } from '../member.ts'
import { chosenMembers } from './chosen.ts'

/** The telephones of a person that have a place in the common record. */
export const telephoneTypes = ['Home', 'Mobile', 'Fax'] as const

const personal = {
  list: 'telephones',
  member: 'telephoneNumberTypeDescriptor',
  element: 'Telephone',
  elementMember: 'TelephoneNumberType',
  descriptor: 'TelephoneNumberType',
} as const

/** Telephones of a person, one for each kind. */
export const telephones = chosenMembers(personal, telephoneTypes, {
  telephoneNumber: string('Telephone number.', 'direct-identifier', 24, { required: 'given' }),
  doNotPublishIndicator: boolean('Whether the number is not to be published.', 'quasi-identifier', {
    carried: kept.partOfElement,
  }),
  orderOfPriority: number('Which number is called first.', 'quasi-identifier', { carried: kept.partOfElement }),
  textMessageCapabilityIndicator: boolean('Whether the number takes text messages.', 'quasi-identifier', {
    carried: kept.partOfElement,
  }),
})

/** The telephones of a body that have a place in the common record. */
export const institutionTelephoneTypes = ['Main', 'Fax'] as const

const ofBody = {
  list: 'institutionTelephones',
  member: 'institutionTelephoneNumberTypeDescriptor',
  element: 'InstitutionTelephone',
  elementMember: 'InstitutionTelephoneNumberType',
  descriptor: 'InstitutionTelephoneNumberType',
} as const

/** Telephones of a body, one for each kind. */
export const institutionTelephones = chosenMembers(ofBody, institutionTelephoneTypes, {
  telephoneNumber: string('Telephone number.', 'public', 24, { required: 'given' }),
})

/** E-mail addresses of a person; the common record holds the first. */
export const electronicMails = (privacy: PrivacyClass) =>
  ({
    'electronicMails[].electronicMailAddress': string('E-mail address.', privacy, 128, {
      required: 'given',
      xml: 'ElectronicMail[].ElectronicMailAddress',
    }),
    'electronicMails[].electronicMailTypeDescriptor': descriptor('What the address is used for.', 'quasi-identifier', {
      required: 'given',
      xml: 'ElectronicMail[].ElectronicMailType',
    }),
    'electronicMails[].doNotPublishIndicator': boolean(
      'Whether the address is not to be published.',
      'quasi-identifier',
      { xml: 'ElectronicMail[].DoNotPublishIndicator', carried: kept.partOfElement },
    ),
    'electronicMails[].primaryEmailAddressIndicator': boolean('Whether it is the main address.', 'quasi-identifier', {
      xml: 'ElectronicMail[].PrimaryEmailAddressIndicator',
      carried: kept.partOfElement,
    }),
  }) satisfies Record<string, Member>
