import { type CodeOf, codeSet } from './code-set.ts'

export const assessmentPeriod = codeSet('assessmentPeriod', 'Assessment period', [
  ['fall', 'Fall or beginning of year'],
  ['winter', 'Winter or middle of year'],
  ['spring', 'Spring or end of year'],
  ['summer', 'Summer'],
])

/** A code of the set `assessmentPeriod`: assessment period. */
export type AssessmentPeriodCode = CodeOf<typeof assessmentPeriod>
