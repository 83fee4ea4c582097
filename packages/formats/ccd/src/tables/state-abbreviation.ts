import { codeTable } from '@nrec-align/mapping'
import { headers } from '../sources.ts'
import { stateNumber } from './state-number.ts'

/** Postal abbreviations: the common codes themselves. */
export const stateAbbreviation = codeTable(
  'us.state-abbreviation',
  'state',
  { source: headers.schools, verified: true },
  stateNumber.rows.flatMap(([, state]) => (typeof state === 'string' ? [[state, state]] : [])),
)
