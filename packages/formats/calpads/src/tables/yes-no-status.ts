import { codeTable } from '@nrec-align/mapping'
import { dataGuide } from '../sources.ts'

/** An indicator that answers whether a status holds: a reported no is kept apart from a blank. */
export const yesNoStatus = codeTable('us-ca.indicator', 'statusValue', { source: dataGuide, verified: true }, [
  ['Y', 'yes'],
  ['N', 'no'],
])
