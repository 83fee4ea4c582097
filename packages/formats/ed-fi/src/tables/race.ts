import type { CodesOf } from '@nrec-align/mapping'
import { type DescriptorRow, descriptorTable } from '../descriptors/descriptor-table.ts'

type Rows = readonly DescriptorRow<CodesOf<'raceCategory'>>[]

const unchanged: Rows = [
  ['Asian', 'asian'],
  ['White', 'white'],
  ['Other', 'other'],
]

/** The three names that Data Standard 5 changed, as it has them. */
const since5: Rows = [
  ['American Indian or Alaska Native', 'american-indian-or-alaska-native'],
  ['Black or African American', 'black-or-african-american'],
  ['Native Hawaiian or Pacific Islander', 'native-hawaiian-or-pacific-islander'],
]

/** The same three as Data Standard 4 has them. */
const upTo4: Rows = [
  ['American Indian - Alaska Native', 'american-indian-or-alaska-native'],
  ['Black - African American', 'black-or-african-american'],
  ['Native Hawaiian - Pacific Islander', 'native-hawaiian-or-pacific-islander'],
]

const only5: Rows = [['Middle Eastern or North African', 'middle-eastern-or-north-african']]

/** Codes of the list that are no races: they say something of another field. */
const silent: Rows = [
  ['Hispanic or Latino', [], 'lossy', 'read'],
  ['Choose Not to Respond', [], 'lossy', 'read'],
]

/** Races as Data Standard 5 names them; the names of Data Standard 4 are read. */
export const race = descriptorTable('Race', 'raceCategory', {
  rows: [...since5, ...unchanged, ...only5, ...silent],
  formerly: upTo4,
})

/** Races as Data Standard 4 names them; the names of Data Standard 5 are read. */
export const raceIn4 = descriptorTable('Race', 'raceCategory', {
  rows: [...upTo4, ...unchanged, ...silent],
  formerly: [...since5, ...only5],
})
