import { codeTable } from '@nrec-align/mapping'

/** What sort of place it is. */
export const locationType = codeTable(
  'hsds.location.location-type',
  'siteKind',
  { source: 'Open Referral HSDS 3.0, location: location_type', verified: true },
  [
    ['physical', 'physical'],
    ['postal', 'postal'],
    ['virtual', 'virtual'],
  ],
)
