import { codeTable } from '@nrec-align/mapping'

/** Kinds of classes; values are case-sensitive, yet real files capitalise one of them. */
export const sectionType = codeTable(
  'oneroster.class-type',
  'sectionType',
  { source: '1EdTech OneRoster CSV tables, versions 1.1 and 1.2: classes.csv, column classType', verified: true },
  [
    ['homeroom', 'homeroom'],
    ['scheduled', 'scheduled'],
    ['Scheduled', 'scheduled', 'exact', 'decodeOnly'],
  ],
)
