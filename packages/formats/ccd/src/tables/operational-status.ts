import { codeTable } from '@nrec-align/mapping'
import { headers } from '../sources.ts'

/** The one status whose number was seen; any other is reported and left out, never guessed. */
export const operationalStatus = codeTable('ccd.status', 'operationalStatus', { source: headers.schools }, [
  ['1', 'open'],
])
