import { code, instant, integer, type Pairs, text } from '@nrec-align/mapping'
import type { serviceColumns, serviceColumns201 } from '../columns/service.ts'
import { serviceStatus } from '../tables/service-status.ts'
import { recordId } from './record-id.ts'

const shared = {
  'identifiers[hsds.id]': ['id', recordId],
  'organization.identifiers[hsds.id]': ['organization_id', recordId],
  'program.identifiers[hsds.id]': ['program_id', recordId],
  name: ['name', text()],
} as const

/** What version 3.0 says of a service. */
export const servicePairs = {
  ...shared,
  status: ['status', code(serviceStatus)],
  eligibility: ['eligibility_description', text()],
  'ageRange.minimum': ['minimum_age', integer()],
  'ageRange.maximum': ['maximum_age', integer()],
  modifiedAt: ['last_modified', instant()],
} as const satisfies Pairs<'service', keyof typeof serviceColumns>

/** What version 2.0.1 says of a service; its list of statuses was not read. */
export const servicePairs201 = {
  ...shared,
  status: ['status', code(serviceStatus), { confidence: 'unverified' }],
} as const satisfies Pairs<'service', keyof typeof serviceColumns201>
