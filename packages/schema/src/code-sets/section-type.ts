import { type CodeOf, codeSet } from './code-set.ts'

export const sectionType = codeSet('sectionType', 'Section type', [
  ['homeroom', 'Homeroom'],
  ['scheduled', 'Scheduled class'],
])

/** A code of the set `sectionType`: section type. */
export type SectionTypeCode = CodeOf<typeof sectionType>
