import { type CodeOf, codeSet } from './code-set.ts'

export const rbaQuadrant = codeSet('rbaQuadrant', 'Results-Based Accountability quadrant', [
  ['how-much', 'How much did we do'],
  ['how-well', 'How well did we do it'],
  ['better-off', 'Is anyone better off'],
])

/** A code of the set `rbaQuadrant`: Results-Based Accountability quadrant. */
export type RbaQuadrantCode = CodeOf<typeof rbaQuadrant>
