import { codeTable } from '@nrec-align/mapping'
import { stateNumbers } from '@nrec-align/schema'
import { stateNumbers as source } from '../sources.ts'

/** Two-digit numbers of states and territories. */
export const stateNumber = codeTable('us.fips-state', 'state', { source, verified: true }, stateNumbers)
