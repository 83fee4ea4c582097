import { codeTable } from '@nrec-align/mapping'
import { validCodes } from '../sources.ts'

/** How the spell ended; what it means for the student is the exit outcome. */
export const exitType = codeTable('us-ca.exit-reason', 'exitType', { source: validCodes, verified: true }, [
  ['E125', 'completed', 'lossy', 'decodeOnly'],
  ['E130', 'died'],
  ['E140', 'unknown', 'lossy', 'decodeOnly'],
  ['E150', 'status-change'],
  ['E155', 'year-end'],
  ['E170', 'secondary-enrollment-ended'],
  ['E230', 'completed'],
  ['E300', 'expelled'],
  ['E400', 'unknown', 'lossy', 'decodeOnly'],
  ['E410', 'illness'],
  ['E450', 'prekindergarten-exit'],
  ['E490', 'summer-exit'],
  ['N420', 'no-show', 'broader', 'decodeOnly'],
  ['N470', 'no-show', 'broader', 'decodeOnly'],
  ['T160', 'transfer-public-in-state'],
  ['T165', 'transfer-public-in-state', 'broader', 'decodeOnly'],
  ['T167', 'transfer-public-in-state', 'broader', 'decodeOnly'],
  ['T180', 'transfer-private'],
  ['T200', 'transfer-out-of-state'],
  ['T240', 'transfer-abroad'],
  ['T260', 'transfer-adult-education'],
  ['T270', 'transfer-adult-education', 'lossy', 'decodeOnly'],
  ['T280', 'transfer-postsecondary'],
  ['T310', 'transfer-health-facility'],
  ['T370', 'transfer-institution', 'broader', 'decodeOnly'],
  ['T380', 'transfer-institution', 'broader', 'decodeOnly'],
  ['T460', 'transfer-home-school'],
])
