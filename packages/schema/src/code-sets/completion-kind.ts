import { type CodeOf, codeSet } from './code-set.ts'

export const completionKind = codeSet('completionKind', 'Completion kind', [
  ['regular-diploma', 'Regular diploma'],
  ['alternate-diploma', 'State-defined alternate diploma'],
  ['equivalency', 'Equivalency credential'],
  ['certificate', 'Certificate of completion or other credential'],
  ['none', 'Finished without a credential'],
])

/** A code of the set `completionKind`: completion kind. */
export type CompletionKindCode = CodeOf<typeof completionKind>
