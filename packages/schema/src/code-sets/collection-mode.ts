import { type CodeOf, codeSet } from './code-set.ts'

export const collectionMode = codeSet('collectionMode', 'Collection mode', [
  ['administrative', 'Administrative records'],
  ['survey', 'Survey'],
  ['assessment', 'Assessment'],
])

/** A code of the set `collectionMode`: collection mode. */
export type CollectionModeCode = CodeOf<typeof collectionMode>
