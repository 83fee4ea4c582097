import { code, identifier, instant, type Pairs } from '@nrec-align/mapping'
import type { RecordColumn } from '../layouts/record-columns.ts'
import { recordStatus } from '../tables/record-status.ts'

/**
 * The identifier of a record, or of what it refers to, within one export.
 * A record without one is written under its common id, and so is every reference to it.
 */
export const sourcedId = identifier({ scopeOption: 'source', mint: true })

/** What the first three columns of every file say of the record itself: fields that every entity has, so one is checked. */
export const recordPairs = {
  'identifiers[oneroster.sourced-id]': ['sourcedId', sourcedId],
  recordStatus: ['status', code(recordStatus)],
  modifiedAt: ['dateLastModified', instant()],
} as const satisfies Pairs<'course', RecordColumn>
