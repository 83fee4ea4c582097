import { codeTable } from '@nrec-align/mapping'
import { codeSets } from '@nrec-align/schema'
import { sources } from '../sources.ts'

/** States of colleges: the common codes themselves. */
export const collegeState = codeTable(
  'nsc.college-state',
  'state',
  { source: sources.detail },
  codeSets.state.codes.map(([state]) => [state, state]),
)
