import { codeTable } from '@nrec-align/mapping'

/** Blank is what every published example has; the letters are not published, so they are flagged wherever they occur. */
export const recordStatus = codeTable('us-ca.transaction-type', 'recordStatus', { source: 'background knowledge' }, [
  ['', 'active'],
  ['A', 'active', 'exact', 'decodeOnly'],
  ['D', 'deleted'],
  // Replaces what went before within some scope; the scope is not known, so only the assertion is read.
  ['R', 'active', 'broader', 'decodeOnly'],
])
