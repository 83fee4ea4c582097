import { type CodeOf, codeSet } from './code-set.ts'

export const postsecondaryStatus = codeSet('postsecondaryStatus', 'Postsecondary status', [
  ['full-time', 'Full-time'],
  ['three-quarter-time', 'Three-quarter time'],
  ['half-time', 'Half-time'],
  ['less-than-half-time', 'Less than half-time'],
  ['withdrawn', 'Withdrawn'],
  ['leave', 'Leave of absence'],
  ['deceased', 'Deceased'],
])

/** A code of the set `postsecondaryStatus`: postsecondary status. */
export type PostsecondaryStatusCode = CodeOf<typeof postsecondaryStatus>
