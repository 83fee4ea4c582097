import { codeTable } from '@nrec-align/mapping'
import { validCodes } from '../sources.ts'

const facts = { source: validCodes, verified: true }

/** Programs that say something about the student and need no further column. */
export const programStatus = codeTable('us-ca.education-program.status', 'statusKind', facts, [
  ['101', 'section-504', 'exact', 'both', 1991],
  ['127', 'gifted', 'exact', 'both', 1991],
  ['144', 'disability', 'exact', 'both', 1991, 2019],
  ['162', 'pregnant-or-parenting', 'exact', 'both', 1991],
  ['164', 'neglected-or-delinquent', 'broader', 'decodeOnly', 1991, 2012],
  ['171', 'neglected-or-delinquent', 'broader', 'decodeOnly', 1991, 2012],
  ['172', 'neglected-or-delinquent', 'lossy', 'decodeOnly', 1991, 2012],
  ['173', 'neglected-or-delinquent', 'broader', 'decodeOnly', 1991, 2012],
  ['174', 'neglected-or-delinquent', 'broader', 'decodeOnly', 1991],
  // Free was not told from reduced, so nothing is written with this code.
  ['175', 'meal-eligibility', 'broader', 'decodeOnly', 1991, 2012],
  ['192', 'military-connected', 'exact', 'both', 1991],
  ['193', 'tribal-foster-youth', 'exact', 'both', 2021],
])

export const programStatusCodes = [
  '101',
  '127',
  '144',
  '162',
  '164',
  '171',
  '172',
  '173',
  '174',
  '175',
  '192',
  '193',
] as const

/** Kinds that have a code to be written with. */
export const programStatusKinds = [
  'section-504',
  'gifted',
  'disability',
  'pregnant-or-parenting',
  'military-connected',
  'tribal-foster-youth',
] as const

/** The detail tells free from reduced; without it neither may be written. */
export const mealProgram = codeTable('us-ca.education-program.meals', 'statusKind', facts, [
  ['181', ['meal-eligibility', 'free'], 'exact', 'both', 1991],
  ['182', ['meal-eligibility', 'reduced'], 'exact', 'both', 1991],
])

export const mealCodes = ['181', '182'] as const

/** 131 was the code until 2011-12; 191 is written. */
export const homelessProgram = codeTable('us-ca.education-program.homeless', 'statusKind', facts, [
  ['191', 'homeless', 'exact', 'both', 1991],
  ['131', 'homeless', 'exact', 'decodeOnly', 1991, 2012],
])

export const homelessCodes = ['191', '131'] as const

export const migrantProgram = codeTable('us-ca.education-program.migrant', 'statusKind', facts, [
  ['135', 'migrant', 'exact', 'both', 1991],
])
