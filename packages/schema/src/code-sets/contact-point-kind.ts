import { type CodeOf, codeSet } from './code-set.ts'

export const contactPointKind = codeSet('contactPointKind', 'Contact point kind', [
  ['email', 'E-mail'],
  ['phone', 'Telephone'],
  ['mobile', 'Mobile or text message'],
  ['fax', 'Fax'],
  ['website', 'Web site'],
])

/** A code of the set `contactPointKind`: contact point kind. */
export type ContactPointKindCode = CodeOf<typeof contactPointKind>
