import { type CodeOf, codeSet } from './code-set.ts'

export const enrollmentKind = codeSet('enrollmentKind', 'Enrollment kind', [
  ['primary', 'Primary'],
  ['secondary', 'Secondary'],
  ['short-term', 'Short-term'],
  ['non-membership', 'Outside average daily attendance'],
  ['services-only', 'Receiving services only'],
])

/** A code of the set `enrollmentKind`: enrollment kind. */
export type EnrollmentKindCode = CodeOf<typeof enrollmentKind>
