import { type CodeOf, codeSet } from './code-set.ts'

export const gradeKind = codeSet('gradeKind', 'Grade kind', [
  ['final', 'Final'],
  ['semester', 'Semester'],
  ['grading-period', 'Grading period'],
  ['progress', 'Progress report'],
  ['mid-term', 'Mid-term'],
  ['exam', 'Exam'],
  ['conduct', 'Conduct'],
  ['item', 'One assignment'],
])

/** A code of the set `gradeKind`: grade kind. */
export type GradeKindCode = CodeOf<typeof gradeKind>
