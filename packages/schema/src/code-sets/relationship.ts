import { type CodeOf, codeSet } from './code-set.ts'

export const relationship = codeSet('relationship', 'Relationship', [
  ['mother', 'Mother'],
  ['father', 'Father'],
  ['parent', 'Parent'],
  ['stepparent', 'Stepparent'],
  ['guardian', 'Guardian'],
  ['foster-parent', 'Foster parent'],
  ['grandparent', 'Grandparent'],
  ['sibling', 'Sibling'],
  ['aunt-or-uncle', 'Aunt or uncle'],
  ['relative', 'Other relative'],
  ['other', 'Other'],
  ['unknown', 'Unknown'],
])

/** A code of the set `relationship`: relationship. */
export type RelationshipCode = CodeOf<typeof relationship>
