import { constant, type Pairs, text } from '@nrec-align/mapping'
import type { contactColumns201 } from '../columns/contact.ts'
import { recordId } from './record-id.ts'

/** A contact is a person in a role; the id names both, and the row is written for the role. */
export const contactPairs = {
  'identifiers[hsds.id]': ['id', recordId],
  'person.identifiers[hsds.id]': [
    'id',
    recordId,
    { mode: 'decodeOnly', reason: 'The role has the same id and writes it.' },
  ],
  role: [[], constant('contact')],
  'organization.identifiers[hsds.id]': ['organization_id', recordId],
  'person.otherNames[full].fullName': ['name', text()],
  title: ['title', text()],
  'person.contactPoints[email].value': ['email', text()],
} as const satisfies Pairs<'roleAssignment', keyof typeof contactColumns201>
