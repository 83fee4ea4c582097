import { date, identifier } from '@nrec-align/mapping'

/**
 * The id of a record, or of what it refers to, within one org.
 * A record without one is written under its common id, and so is every reference to it.
 */
export const salesforceId = identifier({ scopeOption: 'org', mint: true })

/** The form of every date field. */
export const day = date('yyyy-MM-dd')
