import { type CodeOf, codeSet } from './code-set.ts'

export const languageUse = codeSet('languageUse', 'Language use', [
  ['home', 'Home language'],
  ['dominant', 'Dominant'],
  ['native', 'Native'],
  ['spoken', 'Spoken'],
  ['written', 'Written'],
  ['correspondence', 'Correspondence'],
  ['other', 'Other'],
])

/** A code of the set `languageUse`: language use. */
export type LanguageUseCode = CodeOf<typeof languageUse>
