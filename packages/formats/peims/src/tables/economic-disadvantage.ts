import { codeTable } from '@nrec-align/mapping'
import { codeTables } from '../sources.ts'

/** C054. The code is the answer and stays as the detail: free meals, reduced price, or another reason. */
export const economicDisadvantage = codeTable('us-tx.c054', 'statusValue', { source: codeTables, verified: true }, [
  ['00', ['no', '00']],
  ['01', ['yes', '01'], 'broader'],
  ['02', ['yes', '02'], 'broader'],
  ['99', ['yes', '99'], 'broader'],
])
