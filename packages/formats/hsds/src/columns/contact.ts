import { open, personal } from './column.ts'

const whose = {
  id: { ...personal('Identifier of the contact.'), required: 'always' },
  organization_id: open('The organization that the contact is for.'),
  service_id: open('The service that the contact is for.'),
  service_at_location_id: open('The service at one place that the contact is for.'),
} as const

const who = {
  name: personal('Name in one text.'),
  title: open('Job title.'),
  department: open('Department.'),
  email: personal('E-mail address.'),
} as const

/** What version 3.0 says of a contact. */
export const contactColumns = { ...whose, location_id: open('The place at which the contact is.'), ...who } as const

/** What version 2.0.1 says of a contact. */
export const contactColumns201 = { ...whose, ...who } as const
