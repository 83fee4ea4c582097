import { codeTable } from '@nrec-align/mapping'
import { codeTables } from '../sources.ts'

/** What the reason alone implies. An empty list says that the code is known and implies nothing. */
export const exitOutcome = codeTable('us-tx.c162-outcome', 'exitOutcome', { source: codeTables, verified: true }, [
  ['01', 'graduate', 'exact', 'decodeOnly'],
  ['03', 'died', 'exact', 'decodeOnly'],
  ['16', 'transferred', 'exact', 'decodeOnly'],
  ['60', 'transferred', 'exact', 'decodeOnly'],
  ['81', 'transferred', 'exact', 'decodeOnly'],
  ['82', 'transferred', 'exact', 'decodeOnly'],
  ['86', 'completer', 'lossy', 'decodeOnly'],
  ['98', 'dropout', 'broader', 'decodeOnly'],
  ['24', [], 'exact', 'decodeOnly'],
  ['66', [], 'exact', 'decodeOnly'],
  ['78', [], 'exact', 'decodeOnly'],
  ['83', [], 'exact', 'decodeOnly'],
  ['85', [], 'exact', 'decodeOnly'],
  ['87', [], 'exact', 'decodeOnly'],
  ['88', [], 'exact', 'decodeOnly'],
  ['89', [], 'exact', 'decodeOnly'],
  ['90', [], 'exact', 'decodeOnly'],
])
