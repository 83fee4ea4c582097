import { type CodeTable, textTable } from '@nrec-align/mapping'
import { stateAbbreviation } from './state-abbreviation.ts'

/** Postal areas that are no part of the United States in ISO 3166-2: the armed forces and three countries. */
const noSubdivision = new Set(['AA', 'AE', 'AP', 'FM', 'MH', 'PW'])

/** States of birth, as ISO 3166-2 names them where it does. */
export const birthState: CodeTable<string> = textTable(
  'ed-fi.birth-state',
  { source: stateAbbreviation.source, verified: true },
  stateAbbreviation.rows.map(([wire, code]) => [wire, noSubdivision.has(String(code)) ? String(code) : `US-${code}`]),
)
