import { codeTable } from '@nrec-align/mapping'
import { validCodes } from '../sources.ts'

/** Infants and toddlers share one common code, as do the two ungraded spans, so none of the four is ever written. */
export const gradeLevel = codeTable('us-ca.grade-level', 'gradeLevel', { source: validCodes, verified: true }, [
  ['IN', 'IT', 'broader', 'decodeOnly'],
  ['TD', 'IT', 'broader', 'decodeOnly'],
  // PS is prekindergarten here and postsecondary in the common codes.
  ['PS', 'PK'],
  ['KN', 'KG'],
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
  ['AD', 'AE'],
  ['UE', 'UG', 'broader', 'decodeOnly'],
  ['US', 'UG', 'broader', 'decodeOnly'],
  ['UU', 'unknown'],
])
