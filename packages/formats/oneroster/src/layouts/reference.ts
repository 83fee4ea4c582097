import type { Column } from '@nrec-align/mapping'
import type { PrivacyClass } from '@nrec-align/schema'
import { longestSourcedId } from './record-columns.ts'

/** A column that names a record of another file. */
export const reference = (description: string, privacy: PrivacyClass): Column => ({
  description,
  length: longestSourcedId,
  privacy,
})

/** The same, where a record may not do without. */
export const requiredReference = (description: string, privacy: PrivacyClass): Column => ({
  ...reference(description, privacy),
  required: 'always',
})
