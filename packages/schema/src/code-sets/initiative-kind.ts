import { type CodeOf, codeSet } from './code-set.ts'

export const initiativeKind = codeSet('initiativeKind', 'Initiative kind', [
  ['community-schools', 'Community schools'],
  ['full-service-community-schools', 'Full-Service Community Schools grant'],
  ['promise-neighborhood', 'Promise Neighborhood'],
  ['collective-impact', 'Collective impact partnership'],
  ['twenty-first-cclc', '21st Century Community Learning Centers grant'],
  ['place-based', 'Other place-based initiative'],
  ['other', 'Other'],
])

/** A code of the set `initiativeKind`: initiative kind. */
export type InitiativeKindCode = CodeOf<typeof initiativeKind>
