import { textTable } from '@nrec-align/mapping'
import { headers } from '../sources.ts'

/** Sex by its labels. */
export const sex = textTable('ccd.sex', { source: headers.membership, verified: true }, [
  ['Female', 'female'],
  ['Male', 'male'],
  ['Not Specified', 'missing'],
])
