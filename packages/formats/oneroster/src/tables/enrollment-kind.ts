import { codeTable } from '@nrec-align/mapping'

/** Kinds of enrollment that OneRoster does not tell apart are written as secondary: they are not the main one. */
export const enrollmentKind = codeTable(
  'oneroster.role-type',
  'enrollmentKind',
  { source: '1EdTech OneRoster 1.2 CSV tables: roles.csv, column roleType', verified: true },
  [
    ['primary', 'primary'],
    ['secondary', 'secondary'],
    ['secondary', 'short-term', 'lossy', 'encodeOnly'],
    ['secondary', 'non-membership', 'lossy', 'encodeOnly'],
    ['secondary', 'services-only', 'lossy', 'encodeOnly'],
  ],
)
