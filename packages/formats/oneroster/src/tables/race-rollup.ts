import { codeTable } from '@nrec-align/mapping'

/** The one combined category the file can state; `false` says nothing and reads as blank. */
export const twoOrMoreRaces = codeTable(
  'oneroster.two-or-more-races',
  'raceRollup',
  {
    source:
      '1EdTech OneRoster CSV tables, versions 1.1 and 1.2: demographics.csv, column demographicRaceTwoOrMoreRaces',
    verified: true,
  },
  [
    ['true', 'two-or-more'],
    ['TRUE', 'two-or-more', 'exact', 'decodeOnly'],
  ],
)
