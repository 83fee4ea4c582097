import { codeTable } from '@nrec-align/mapping'

/** Kinds of bodies; schools and districts have rows of their own, chosen by this column. */
export const organizationType = codeTable(
  'oneroster.org-type',
  'organizationType',
  { source: '1EdTech OneRoster CSV tables, versions 1.1 and 1.2: orgs.csv, column type', verified: true },
  [
    ['department', 'department'],
    ['school', 'school'],
    ['district', 'district'],
    // A local authority; what exactly is up to the two sides of the exchange.
    ['local', 'service-agency', 'lossy'],
    ['state', 'state-agency'],
    ['national', 'national-agency'],
  ],
)
