import { type CodeOf, codeSet } from './code-set.ts'

export const polarity = codeSet('polarity', 'Polarity', [
  ['up', 'Higher is better'],
  ['down', 'Lower is better'],
  ['none', 'Neither'],
])

/** A code of the set `polarity`: polarity. */
export type PolarityCode = CodeOf<typeof polarity>
