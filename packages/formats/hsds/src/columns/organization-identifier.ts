import { open, required } from './column.ts'

/** A number by which others know an organization; new in version 3.0. */
export const organizationIdentifierColumns = {
  id: required('Identifier of the entry.'),
  organization_id: required('The organization.'),
  identifier_scheme: open('Code of the list at org-id.guide that the number is from.'),
  identifier_type: required('What kind of number it is, in words.'),
  identifier: required('The number.'),
} as const
