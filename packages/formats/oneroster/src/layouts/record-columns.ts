import type { Column } from '@nrec-align/mapping'
import type { PrivacyClass } from '@nrec-align/schema'

/** The columns that every data file starts with. */
export type RecordColumn = 'sourcedId' | 'status' | 'dateLastModified'

/** Longest text of a sourcedId: the specification says fewer than 256 characters. */
export const longestSourcedId = 255

/**
 * The first three columns of every data file.
 *
 * @param privacy who may see the record's own identifier
 */
export const recordColumns = (privacy: PrivacyClass): { readonly [K in RecordColumn]: Column } => ({
  sourcedId: {
    description: 'Identifier of the record, unique inside the system that exports it.',
    length: longestSourcedId,
    required: 'always',
    privacy,
  },
  status: {
    description: 'Whether the record is to be kept or removed; filled in delta files, blank in bulk files.',
    required: 'conditional',
    privacy: 'public',
  },
  dateLastModified: {
    description: 'Moment of the last change in UTC; filled in delta files, blank in bulk files.',
    required: 'conditional',
    privacy: 'public',
    aliases: ['dataLastModified'],
  },
})
