import { instant } from '@nrec-align/mapping'

/** When the host last changed the object: its own business, so it is never written. */
export const changedPairs = {
  modifiedAt: [
    '_lastModifiedDate',
    instant(),
    { mode: 'decodeOnly', reason: 'The host sets it by itself.', confidence: 'unverified' },
  ],
} as const
