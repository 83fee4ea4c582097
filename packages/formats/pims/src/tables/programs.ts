import { codeTable, textTable } from '@nrec-align/mapping'
import { validValues } from '../sources.ts'

const published = { source: validValues, verified: true }

/** Programs that say where a homeless student stands. */
export const homelessCodes = ['055', '056']

export const homelessKind = codeTable('us-pa.homeless', 'statusKind', published, [
  ['055', 'unaccompanied-youth'],
  ['056', 'homeless'],
])

/** Programs whose kind alone gives back the code. */
export const plainProgramCodes = ['029', '030', '057']

export const plainProgram = codeTable('us-pa.program', 'programKind', published, [
  ['029', 'head-start'],
  ['030', 'prekindergarten', 'broader'],
  ['057', 'twenty-first-cclc'],
])

/** Programs of which several are of one kind: the code itself is kept as the number of the program. */
export const sharedProgramCodes = ['035', '036', '037', '038', '060', '061', '062']

export const sharedProgram = codeTable('us-pa.shared-program', 'programKind', published, [
  ['035', 'alternative-education', 'broader', 'decodeOnly'],
  ['036', 'alternative-education', 'broader', 'decodeOnly'],
  ['037', 'alternative-education', 'broader', 'decodeOnly'],
  ['038', 'alternative-education', 'broader', 'decodeOnly'],
  ['060', 'mode-of-instruction', 'broader', 'decodeOnly'],
  ['061', 'mode-of-instruction', 'broader', 'decodeOnly'],
  ['062', 'alternative-education', 'lossy', 'decodeOnly'],
])

/** What the programs are called. */
export const programName = textTable('us-pa.program-name', published, [
  ['035', 'AEDY – School District'],
  ['036', 'AEDY – Intermediate Unit'],
  ['037', 'AEDY – CTC'],
  ['038', 'AEDY – Private'],
  ['060', 'Mode of Instruction – Hybrid'],
  ['061', 'Mode of Instruction – Full Time Virtual/Remote'],
  ['062', 'Keystone State ChalleNGe Academy (KSCA)'],
])
