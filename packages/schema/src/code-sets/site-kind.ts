import { type CodeOf, codeSet } from './code-set.ts'

export const siteKind = codeSet('siteKind', 'Site kind', [
  ['physical', 'Physical'],
  ['postal', 'Postal'],
  ['virtual', 'Virtual'],
])

/** A code of the set `siteKind`: site kind. */
export type SiteKindCode = CodeOf<typeof siteKind>
