import { type CodeOf, codeSet } from './code-set.ts'

export const actionLevel = codeSet('actionLevel', 'Action level', [
  ['school', 'School'],
  ['district', 'District'],
  ['city', 'City or county'],
  ['state', 'State'],
  ['national', 'National'],
])

/** A code of the set `actionLevel`: action level. */
export type ActionLevelCode = CodeOf<typeof actionLevel>
