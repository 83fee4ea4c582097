import { type CodeOf, codeSet } from './code-set.ts'

export const participantRole = codeSet('participantRole', 'Participant role', [
  ['client', 'Client'],
  ['volunteer', 'Volunteer'],
  ['provider', 'Service provider'],
])

/** A code of the set `participantRole`: participant role. */
export type ParticipantRoleCode = CodeOf<typeof participantRole>
