import { type CodeOf, codeSet } from './code-set.ts'

export const measureUnit = codeSet('measureUnit', 'Measure unit', [
  ['count', 'Count'],
  ['percent', 'Percent'],
  ['rate', 'Rate 0 to 1'],
  ['ratio', 'Ratio'],
  ['mean', 'Mean'],
  ['other', 'Other'],
])

/** A code of the set `measureUnit`: measure unit. */
export type MeasureUnitCode = CodeOf<typeof measureUnit>
