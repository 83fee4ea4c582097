import { codeTable } from '@nrec-align/mapping'
import { codeTables } from '../sources.ts'

/** C050. Early education reaches from birth to five, which no common grade does. */
export const gradeLevel = codeTable('us-tx.c050', 'gradeLevel', { source: codeTables, verified: true }, [
  ['EE', 'PR', 'lossy'],
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
])
