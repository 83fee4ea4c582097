import { type CodeOf, codeSet } from './code-set.ts'

export const comparability = codeSet('comparability', 'Comparability', [
  ['exact', 'Same definition'],
  ['rescaled', 'Same after rescaling'],
  ['subset', 'One is a part of the other'],
  ['complement', 'One is what the other leaves'],
  ['proxy', 'Proxy'],
  ['not-comparable', 'Not comparable'],
])

/** A code of the set `comparability`: comparability. */
export type ComparabilityCode = CodeOf<typeof comparability>
