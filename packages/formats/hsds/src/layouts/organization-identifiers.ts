import { organizationIdentifierColumns } from '../columns/organization-identifier.ts'
import { dataFile } from './data-file.ts'
import { notOfRow } from './kept-reasons.ts'

export const organizationIdentifiers = dataFile('organization_identifiers', {
  description: 'One row for each number by which others know an organization.',
  columns: organizationIdentifierColumns,
  alsoNamed: ['organization_identifier'],
  carried: { id: notOfRow, identifier_type: 'The list of the number says it, in a form that can be compared.' },
})
