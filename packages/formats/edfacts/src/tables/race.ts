import { textTable } from '@nrec-align/mapping'
import { generate } from '../sources.ts'

/** Racial ethnic: the seven federal groups. */
export const racialEthnic = textTable('edfacts.raceethnic', { source: generate, verified: true }, [
  ['AM7', 'american-indian-or-alaska-native'],
  ['AS7', 'asian'],
  ['BL7', 'black-or-african-american'],
  ['HI7', 'hispanic'],
  ['MU7', 'two-or-more'],
  ['PI7', 'native-hawaiian-or-pacific-islander'],
  ['WH7', 'white'],
  ['MISSING', 'missing'],
])

/** Major racial and ethnic groups: another list, from which each state takes the groups of its own accountability. */
export const majorGroups = textTable('edfacts.majorreg', { source: generate, verified: true }, [
  ['MA', 'asian'],
  ['MAN', 'american-indian-or-alaska-native'],
  ['MAP', 'asian-or-pacific-islander'],
  ['MB', 'black-or-african-american'],
  ['MF', 'filipino'],
  ['MHL', 'hispanic'],
  // Parts of one group stay apart: together they would be two values of the same group.
  ['MHN', 'hispanic-not-puerto-rican'],
  ['MM', 'two-or-more'],
  ['MNP', 'native-hawaiian-or-pacific-islander'],
  ['MPR', 'puerto-rican'],
  ['MW', 'white'],
  ['MISSING', 'missing'],
])
