import { codeTable } from '@nrec-align/mapping'
import { background } from '../sources.ts'

/** C013. */
export const sex = codeTable('us-tx.c013', 'sex', { source: background }, [
  ['F', 'female'],
  ['M', 'male'],
])
