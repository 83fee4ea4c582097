import { type CodeOf, codeSet } from './code-set.ts'

export const nameKind = codeSet('nameKind', 'Name kind', [
  ['preferred', 'Preferred name'],
  ['alias', 'Alias'],
  ['former', 'Former name'],
  ['maiden', 'Maiden name'],
  ['full', 'Full name in one text'],
  ['other', 'Other name'],
])

/** A code of the set `nameKind`: name kind. */
export type NameKindCode = CodeOf<typeof nameKind>
