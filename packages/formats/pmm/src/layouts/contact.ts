import { objectDefinitions, sampleData } from '../sources.ts'
import { attendanceFigures, lookup } from './columns.ts'
import { objectFile } from './object-file.ts'

const onePhone = 'The common record holds one telephone number and one mobile number of a person.'

/** Everyone: people served, volunteers, people who provide, and contacts in other bodies. */
export const contact = objectFile('contact', {
  object: 'Contact',
  description: 'One row for each person.',
  privacy: 'direct-identifier',
  columns: {
    Salutation: { description: 'Form of address.', privacy: 'quasi-identifier' },
    FirstName: { description: 'Given name.', privacy: 'direct-identifier' },
    LastName: { description: 'Family name.', privacy: 'direct-identifier' },
    Email: { description: 'E-mail address.', privacy: 'direct-identifier' },
    Phone: { description: 'Telephone number.', privacy: 'direct-identifier' },
    MobilePhone: { description: 'Number of a mobile telephone.', privacy: 'direct-identifier' },
    OtherPhone: { description: 'A further telephone number.', privacy: 'direct-identifier' },
    HomePhone: { description: 'Telephone number at home.', privacy: 'direct-identifier' },
    Title: { description: 'Title of the job.', privacy: 'quasi-identifier' },
    Birthdate: { description: 'Day of birth.', privacy: 'direct-identifier' },
    MailingStreet: {
      description: 'Street of the mailing address, several lines if need be.',
      privacy: 'direct-identifier',
    },
    MailingCity: { description: 'City of the mailing address.', privacy: 'direct-identifier' },
    MailingState: { description: 'State of the mailing address.', privacy: 'direct-identifier' },
    MailingPostalCode: { description: 'Postal code of the mailing address.', privacy: 'direct-identifier' },
    MailingCountry: { description: 'Country of the mailing address.', privacy: 'direct-identifier' },
    IsClient__c: {
      description: 'Whether the person is marked as a client; a client need not be marked.',
      privacy: 'sensitive',
      source: objectDefinitions,
    },
    AccountId: lookup('The household of the person, or the body the person works for.'),
  },
  computed: {
    ...attendanceFigures,
    ConsecutiveAbsences__c: { description: 'Absences in a row up to now.', privacy: 'sensitive' },
    LastServiceDate__c: { description: 'Day of the last delivery.', privacy: 'sensitive' },
  },
  carried: {
    Salutation: 'The common record does not hold forms of address.',
    OtherPhone: onePhone,
    HomePhone: onePhone,
    Title: 'A job title belongs to a role in a body, and the row alone does not say that the account is one.',
  },
  source: sampleData,
})
