import { codeTable, textTable } from '@nrec-align/mapping'
import { validValues } from '../sources.ts'

export const sex = codeTable('us-pa.gender', 'sex', { source: validValues, verified: true }, [
  ['M', 'male'],
  ['F', 'female'],
])

/** The one code of the field for identity: neither male nor female, or not listed. */
export const genderIdentity = textTable('us-pa.gender-identity', { source: validValues, verified: true }, [
  ['X', 'nonbinary', 'lossy'],
])
