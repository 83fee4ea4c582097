import { textTable } from '@nrec-align/mapping'
import { codeSets } from '@nrec-align/schema'
import { generate } from '../sources.ts'

/** Postal abbreviations of states and territories. */
export const postalStates: readonly string[] = codeSets.state.codes.map(([code]) => code)

/** The state of a mailing address, which tells one directory from another. */
export const postalState = textTable(
  'us.postal-state',
  { source: generate, verified: true },
  postalStates.map((state) => [state, state]),
)
