import { type Pairs, text } from '@nrec-align/mapping'
import type { organizationColumns, organizationColumns201 } from '../columns/organization.ts'
import { recordId } from './record-id.ts'

const shared = {
  'identifiers[hsds.id]': ['id', recordId],
  name: ['name', text()],
  alternateName: ['alternate_name', text()],
  description: ['description', text()],
  'contactPoints[email].value': ['email', text()],
} as const

/** What version 3.0 says of an organization. */
export const organizationPairs = {
  ...shared,
  'contactPoints[website].value': ['website', text()],
  'parentOrganization.identifiers[hsds.id]': ['parent_organization_id', recordId],
} as const satisfies Pairs<'organization', keyof typeof organizationColumns>

/** What version 2.0.1 says of an organization. */
export const organizationPairs201 = {
  ...shared,
  'contactPoints[website].value': ['url', text()],
} as const satisfies Pairs<'organization', keyof typeof organizationColumns201>
