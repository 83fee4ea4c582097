import { type CodeOf, codeSet } from './code-set.ts'

export const proficiency = codeSet('proficiency', 'Proficiency', [
  ['below', 'Below the standard'],
  ['approaching', 'Approaching the standard'],
  ['meets', 'Meets the standard'],
  ['exceeds', 'Exceeds the standard'],
  ['not-determined', 'Not determined'],
])

/** A code of the set `proficiency`: proficiency. */
export type ProficiencyCode = CodeOf<typeof proficiency>
