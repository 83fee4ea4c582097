import { bind, type CodeTable, code, date, flag, flags, text } from '@nrec-align/mapping'
import type { SexCode } from '@nrec-align/schema'
import { demographics } from '../layouts/demographics.ts'
import { twoOrMoreRaces } from '../tables/race-rollup.ts'
import { usState } from '../tables/us-state.ts'
import { recordPairs } from './record.ts'

const raceColumns = [
  'americanIndianOrAlaskaNative',
  'asian',
  'blackOrAfricanAmerican',
  'nativeHawaiianOrOtherPacificIslander',
  'white',
] as const

/** The code of each race column, in the order of the columns. */
const races = flags(
  [
    'american-indian-or-alaska-native',
    'asian',
    'black-or-african-american',
    'native-hawaiian-or-pacific-islander',
    'white',
  ],
  { yes: ['true', 'TRUE'], no: ['false', 'FALSE'] },
)

/** The second row of a person: the same record as in `users.csv`, written only when there is something to say. */
export const demographicsBinding = (sex: CodeTable<SexCode>) =>
  bind(demographics, {
    id: 'demographics',
    grain: 'person',
    rows: 'any-value',
    pairs: {
      ...recordPairs,
      birthDate: ['birthDate', date('yyyy-MM-dd')],
      sex: ['sex', code(sex)],
      races: [raceColumns, races],
      raceRollup: ['demographicRaceTwoOrMoreRaces', code(twoOrMoreRaces)],
      hispanicLatino: ['hispanicOrLatinoEthnicity', flag('true', 'false', { yes: ['TRUE'], no: ['FALSE'] })],
      'birthPlace.country': ['countryOfBirthCode', text()],
      'birthPlace.stateProvince': ['stateOfBirthAbbreviation', code(usState)],
      'birthPlace.city': ['cityOfBirth', text()],
    },
  })
