import { type Pairs, text } from '@nrec-align/mapping'
import type { programColumns, programColumns201 } from '../columns/program.ts'
import { recordId } from './record-id.ts'

/** What version 2.0.1 says of a program. */
export const programPairs201 = {
  'identifiers[hsds.id]': ['id', recordId],
  'organization.identifiers[hsds.id]': ['organization_id', recordId],
  name: ['name', text()],
} as const satisfies Pairs<'program', keyof typeof programColumns201>

/** What version 3.0 says of a program. */
export const programPairs = {
  ...programPairs201,
  description: ['description', text()],
} as const satisfies Pairs<'program', keyof typeof programColumns>
