import { codeTable } from '@nrec-align/mapping'

/**
 * `inactive` of version 1.0 is left out on purpose: whether it asks for removal is not said anywhere we could read,
 * so it is reported as unknown and the record is kept.
 */
export const recordStatus = codeTable(
  'oneroster.status',
  'recordStatus',
  { source: '1EdTech OneRoster CSV tables, versions 1.1 and 1.2: column status', verified: true },
  [
    ['active', 'active'],
    ['tobedeleted', 'deleted'],
  ],
)
