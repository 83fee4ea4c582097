import { type CodeOf, codeSet } from './code-set.ts'

export const measureKind = codeSet('measureKind', 'Measure kind', [
  ['indicator', 'Population indicator'],
  ['performance', 'Performance measure'],
])

/** A code of the set `measureKind`: measure kind. */
export type MeasureKindCode = CodeOf<typeof measureKind>
