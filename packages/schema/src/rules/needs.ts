import type { Rule } from './warning.ts'

/** A value that makes no sense without another. */
export const needs =
  (path: string, other: string): Rule =>
  (read) =>
    read(path) !== undefined && read(other) === undefined ? [{ rule: 'needs-other-field', paths: [path, other] }] : []
