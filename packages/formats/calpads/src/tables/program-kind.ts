import { codeTable } from '@nrec-align/mapping'
import { validCodes } from '../sources.ts'

const facts = { source: validCodes, verified: true }

/** Programs a student takes part in. Several language programs share one common kind, so those kinds have no way back. */
export const programKind = codeTable('us-ca.education-program.kind', 'programKind', facts, [
  ['108', 'alternative-education', 'broader', 'both', 1991],
  ['113', 'career-technical', 'broader', 'both', 1991],
  ['122', 'title-i', 'exact', 'both', 1991],
  ['180', 'remedial', 'broader', 'both', 1991, 2015],
  ['185', 'transitional-kindergarten', 'exact', 'both', 1991],
  ['300', 'bilingual', 'broader', 'decodeOnly', 2020],
  ['301', 'dual-language', 'exact', 'both', 2020],
  ['302', 'bilingual', 'broader', 'decodeOnly', 2020],
  ['303', 'english-as-second-language', 'broader', 'decodeOnly', 2020],
  ['304', 'dual-language', 'broader', 'decodeOnly', 2020],
  ['305', 'english-as-second-language', 'broader', 'decodeOnly', 2020],
  ['306', 'bilingual', 'broader', 'decodeOnly', 2020],
])

export const programKindCodes = [
  '108',
  '113',
  '122',
  '180',
  '185',
  '300',
  '301',
  '302',
  '303',
  '304',
  '305',
  '306',
] as const

/** Kinds that have a code to be written with. */
export const programKinds = [
  'alternative-education',
  'career-technical',
  'title-i',
  'remedial',
  'transitional-kindergarten',
  'dual-language',
] as const
