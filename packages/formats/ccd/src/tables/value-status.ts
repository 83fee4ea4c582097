import { codeTable } from '@nrec-align/mapping'
import { headers } from '../sources.ts'

/** What stands behind a count. */
export const valueStatus = codeTable('ccd.dms-flag', 'valueStatus', { source: headers.membership, verified: true }, [
  ['Reported', 'reported'],
  ['Missing', 'missing'],
  ['Suppressed', 'suppressed'],
  ['Not reported', 'not-reported'],
])
