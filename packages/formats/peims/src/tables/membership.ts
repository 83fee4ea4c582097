import { textTable } from '@nrec-align/mapping'
import { codeTables } from '../sources.ts'

/** C059: 0 is enrolled and not in membership; the others tell kinds of attendance apart, so none of them is the way back. */
export const membership = textTable('us-tx.c059', { source: codeTables, verified: true }, [
  ['0', 'false'],
  ['1', 'true', 'broader', 'decodeOnly'],
  ['2', 'true', 'broader', 'decodeOnly'],
  ['3', 'true', 'broader', 'decodeOnly'],
  ['4', 'true', 'broader', 'decodeOnly'],
  ['5', 'true', 'broader', 'decodeOnly'],
  ['6', 'true', 'broader', 'decodeOnly'],
  ['7', 'true', 'broader', 'decodeOnly'],
  ['8', 'true', 'broader', 'decodeOnly'],
])
