import { type CodeOf, codeSet } from './code-set.ts'

export const communityActionKind = codeSet('communityActionKind', 'Community action kind', [
  ['policy-change', 'Policy change'],
  ['new-resource', 'New resource'],
  ['school-climate', 'School climate'],
  ['home-school-connection', 'Home-school connection'],
  ['leadership', 'Leadership'],
  ['other', 'Other'],
])

/** A code of the set `communityActionKind`: community action kind. */
export type CommunityActionKindCode = CodeOf<typeof communityActionKind>
