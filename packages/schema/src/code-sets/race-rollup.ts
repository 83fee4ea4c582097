import { type CodeOf, codeSet } from './code-set.ts'

export const raceRollup = codeSet('raceRollup', 'Single race or ethnicity reporting category', [
  ['american-indian-or-alaska-native', 'American Indian or Alaska Native, not Hispanic'],
  ['asian', 'Asian, not Hispanic'],
  ['black-or-african-american', 'Black, not Hispanic'],
  ['native-hawaiian-or-pacific-islander', 'Pacific Islander, not Hispanic'],
  ['white', 'White, not Hispanic'],
  ['hispanic', 'Hispanic of any race', 'HispanicOrLatinoEthnicity'],
  ['two-or-more', 'Two or more races', 'DemographicRaceTwoOrMoreRaces'],
  ['filipino', 'Filipino (state group)'],
  ['asian-or-pacific-islander', 'Asian or Pacific Islander combined'],
  ['other', 'Other'],
  ['unknown', 'Unknown', 'RaceAndEthnicityUnknown'],
])

/** A code of the set `raceRollup`: single race or ethnicity reporting category. */
export type RaceRollupCode = CodeOf<typeof raceRollup>
