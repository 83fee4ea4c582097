import type { Condition } from '../declare/predicate.ts'

/**
 * Makes a condition ready to test a text; absent is `''` or `undefined`.
 *
 * @example
 * ```ts
 * import { conditionTest } from '@nrec-align/mapping'
 * console.assert(conditionTest(['student', 'teacher'])('teacher'))
 * ```
 */
export const conditionTest = (condition: Condition): ((text: string | undefined) => boolean) => {
  if (typeof condition === 'string') return (text) => text === condition
  if ('present' in condition) return (text) => (text !== undefined && text !== '') === condition.present
  if ('contains' in condition) return (text) => text?.includes(condition.contains) === true
  const wanted = new Set(condition)
  return (text) => wanted.has(text ?? '')
}

/**
 * The text a condition makes a writer put into the column: the only one, or the first listed.
 *
 * @example
 * ```ts
 * import { writtenBy } from '@nrec-align/mapping'
 * console.assert(writtenBy(['student', 'teacher']) === 'student')
 * ```
 */
export const writtenBy = (condition: Condition): string | undefined => {
  if (typeof condition === 'string') return condition
  return 'present' in condition || 'contains' in condition ? undefined : condition[0]
}
