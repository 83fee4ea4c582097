import { textTable } from '@nrec-align/mapping'
import { generate } from '../sources.ts'

/** Grade level of membership: the codes are the common ones. */
export const grade = textTable('edfacts.gradelvmem', { source: generate, verified: true }, [
  ['PK', 'PK'],
  ['KG', 'KG'],
  ['01', '01'],
  ['02', '02'],
  ['03', '03'],
  ['04', '04'],
  ['05', '05'],
  ['06', '06'],
  ['07', '07'],
  ['08', '08'],
  ['09', '09'],
  ['10', '10'],
  ['11', '11'],
  ['12', '12'],
  ['13', '13'],
  ['UG', 'UG'],
  ['AE', 'AE'],
  ['MISSING', 'missing'],
])
