import { codeTable } from '@nrec-align/mapping'
import { codeTables } from '../sources.ts'

/** C088. Only 0 was read with its meaning; a reported no is kept apart from a blank. */
export const indicator = codeTable('us-tx.c088', 'statusValue', { source: codeTables }, [
  ['1', 'yes'],
  ['0', 'no'],
])
