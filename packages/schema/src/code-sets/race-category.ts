import { type CodeOf, codeSet } from './code-set.ts'

export const raceCategory = codeSet('raceCategory', 'Race category', [
  ['american-indian-or-alaska-native', 'American Indian or Alaska Native', 'AmericanIndianOrAlaskaNative'],
  ['asian', 'Asian', 'Asian'],
  ['black-or-african-american', 'Black or African American', 'BlackOrAfricanAmerican'],
  [
    'native-hawaiian-or-pacific-islander',
    'Native Hawaiian or Other Pacific Islander',
    'NativeHawaiianOrOtherPacificIslander',
  ],
  ['white', 'White', 'White'],
  ['middle-eastern-or-north-african', 'Middle Eastern or North African'],
  ['other', 'Other race'],
])

/** A code of the set `raceCategory`: race category. */
export type RaceCategoryCode = CodeOf<typeof raceCategory>
