import { codeTable } from '@nrec-align/mapping'
import { seen } from '../sources.ts'

/** Three columns, each 1 or 0: approaches, meets and masters grade level. Approaching is what the state counts as passing. */
export const proficiency = codeTable('us-tx-staar.proficiency', 'proficiency', { source: seen }, [
  [['0', '0', '0'], 'below'],
  [['1', '0', '0'], 'approaching'],
  [['1', '1', '0'], 'meets'],
  [['1', '1', '1'], 'exceeds'],
])
