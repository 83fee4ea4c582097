import { textTable } from '@nrec-align/mapping'
import { optionLists } from '../sources.ts'

/** Race and ethnicity by their labels. */
export const race = textTable('ccd.race', { source: optionLists, verified: true }, [
  ['American Indian or Alaska Native', 'american-indian-or-alaska-native'],
  ['Asian', 'asian'],
  ['Black or African American', 'black-or-african-american'],
  ['Hispanic/Latino', 'hispanic'],
  ['Native Hawaiian or Other Pacific Islander', 'native-hawaiian-or-pacific-islander'],
  ['Two or more races', 'two-or-more'],
  ['White', 'white'],
  ['Not Specified', 'missing'],
])
