import { open, personal, required } from './column.ts'

const whose = {
  id: required('Identifier of the entry.'),
  location_id: open('The place at which the telephone is.'),
  service_id: open('The service that it serves.'),
  organization_id: open('The organization that has it.'),
  contact_id: personal('The contact who has it.'),
  service_at_location_id: open('The service at one place that it serves.'),
  number: { ...personal('The number.'), required: 'always' },
  extension: open('Extension.'),
  type: open('What it is for: voice, text, fax, cell, video, pager or textphone, as in RFC 6350.'),
} as const

const description = open('Anything else about it.')

/** What version 3.0 says of a telephone. */
export const phoneColumns = { ...whose, description } as const

/** What version 2.0.1 says of a telephone. */
export const phoneColumns201 = {
  ...whose,
  language: open('Languages in which calls are answered.'),
  description,
  department: open('Department that answers.'),
} as const
