import { codeTable } from '@nrec-align/mapping'
import { codeTables } from '../sources.ts'

/** Graduated from a campus of the district: the kind of diploma has a code of its own, whose table was not read. */
export const completion = codeTable('us-tx.c162-completion', 'completionKind', { source: codeTables }, [
  ['01', 'regular-diploma', 'lossy', 'decodeOnly'],
])
