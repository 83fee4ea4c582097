import { identifier } from '@nrec-align/mapping'

/**
 * The id of a record, or of what it refers to, within one data set.
 * Version 3.0 wants UUIDs: a record without an id is written under the UUID made out of its common id, and so is every reference to it.
 */
export const recordId = identifier({ scopeOption: 'source', mint: 'uuid' })

/** Employer Identification Numbers are usually spelled `12-3456789`. */
export const HYPHEN = '-'
