import { type CodeRow, textTable } from '@nrec-align/mapping'
import { appendices } from '../sources.ts'

const codes = ['A', 'B', 'C', 'D', 'E', 'G', 'H', 'I', 'J', 'K', 'L', 'M']

/** Residence stays in the code of the state, so that no code of another one is written here; M took the place of F. */
export const residenceStatus = textTable('us-pa.residence-status', { source: appendices, verified: true }, [
  ...codes.map((code): CodeRow<string> => [code, code]),
  ['F', 'F', 'exact', 'decodeOnly'],
])
