import { type CodeOf, codeSet } from './code-set.ts'

export const operationalStatus = codeSet('operationalStatus', 'Operational status', [
  ['open', 'Open', 'Open'],
  ['new', 'New', 'New'],
  ['added', 'Added', 'Added'],
  ['changed-agency', 'Changed agency', 'ChangedAgency'],
  ['changed-boundary', 'Changed boundary', 'ChangedBoundary'],
  ['closed', 'Closed', 'Closed'],
  ['inactive', 'Inactive', 'Inactive'],
  ['future', 'Future', 'FutureSchool'],
  ['reopened', 'Reopened', 'Reopened'],
  ['unknown', 'Unknown'],
])

/** A code of the set `operationalStatus`: operational status. */
export type OperationalStatusCode = CodeOf<typeof operationalStatus>
