import type { EntityName } from '@nrec-align/schema'
import type { Match } from './match-columns.ts'

/** What the rows of a sample are about. */
export type GuessedEntity = Extract<
  EntityName,
  'student' | 'school' | 'enrollment' | 'attendanceSummary' | 'attendanceEvent' | 'assessmentResult'
>

/** The kinds in the order in which they are asked for: the more telling ones first. */
const telling = ['assessmentResult', 'attendanceSummary', 'attendanceEvent', 'enrollment'] as const

/** Guesses from the fields that were found: those of one kind of record tell it. */
export const guessEntity = (matches: readonly Match[]): GuessedEntity => {
  const count = (subject: string): number => matches.filter((match) => match.subject === subject).length
  const found = telling.find((subject) => count(subject) >= (subject === 'enrollment' ? 1 : 2))
  if (found !== undefined) return found
  return count('student') === 0 && count('school') > 0 ? 'school' : 'student'
}

/** Where a field of a subject stands, seen from the kind of record; nothing where that kind does not lead to it. */
export const pathFrom = (entity: GuessedEntity, { subject, path }: Match): string | undefined => {
  if (subject === entity || subject === 'any') return path
  if (subject === 'student') return entity === 'school' ? undefined : `student.${path}`
  if (subject === 'school') {
    if (entity === 'enrollment') return `school.${path}`
    return entity === 'student' ? undefined : `organization.${path}`
  }
  return undefined
}
