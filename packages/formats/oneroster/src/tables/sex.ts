import { codeTable } from '@nrec-align/mapping'

/** Version 1.2 has two values more than 1.1. */
export const sex = codeTable(
  'oneroster.sex',
  'sex',
  { source: '1EdTech OneRoster 1.2 CSV tables: demographics.csv, column sex', verified: true },
  [
    ['male', 'male'],
    ['female', 'female'],
    ['other', 'nonbinary'],
    ['unspecified', 'not-selected'],
  ],
)

export const sex11 = codeTable(
  'oneroster-1.1.sex',
  'sex',
  { source: '1EdTech OneRoster 1.1 CSV tables: demographics.csv, column sex', verified: true },
  [
    ['male', 'male'],
    ['female', 'female'],
  ],
)
