import type { Rule } from './warning.ts'

/**
 * A value that makes no sense without another.
 *
 * @param where a third value without which the second is not expected either
 */
export const needs =
  (path: string, other: string, where?: string): Rule =>
  (read) =>
    read(path) !== undefined && read(other) === undefined && (where === undefined || read(where) !== undefined)
      ? [{ rule: 'needs-other-field', paths: [path, other] }]
      : []
