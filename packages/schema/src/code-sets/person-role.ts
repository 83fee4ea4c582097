import { type CodeOf, codeSet } from './code-set.ts'

export const personRole = codeSet('personRole', 'Person role', [
  ['student', 'Student'],
  ['teacher', 'Teacher'],
  ['aide', 'Aide'],
  ['counselor', 'Counselor'],
  ['principal', 'Principal'],
  ['administrator', 'Administrator'],
  ['proctor', 'Proctor'],
  ['parent', 'Parent'],
  ['guardian', 'Guardian'],
  ['relative', 'Other relative'],
  ['client', 'Client'],
  ['volunteer', 'Volunteer'],
  ['provider', 'Service provider'],
  ['contact', 'Contact person'],
  ['other', 'Other'],
])

/** A code of the set `personRole`: person role. */
export type PersonRoleCode = CodeOf<typeof personRole>
