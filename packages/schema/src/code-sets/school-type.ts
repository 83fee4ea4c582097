import { type CodeOf, codeSet } from './code-set.ts'

export const schoolType = codeSet('schoolType', 'School type', [
  ['regular', 'Regular', 'Regular'],
  ['special-education', 'Special education', 'Special'],
  ['career-technical', 'Career and technical', 'CareerAndTechnical'],
  ['alternative', 'Alternative', 'Alternative'],
  ['reportable', 'Reportable program', 'Reportable'],
])

/** A code of the set `schoolType`: school type. */
export type SchoolTypeCode = CodeOf<typeof schoolType>
