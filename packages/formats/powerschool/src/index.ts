// Made by "pnpm generate" from format.yaml; do not edit.
import { defineFormat } from '@nrec-align/mapping'
import { format } from './generated/format.ts'

/**
 * PowerSchool table exports.
 *
 * Students and their enrollments, schools, terms, attendance, courses, classes and staff, as a district exports the tables of its student information system.
 *
 * @example
 * ```ts
 * import { powerschool } from '@nrec-align/format-powerschool'
 *
 * console.assert(powerschool().version === 'tables')
 * ```
 */
export const powerschool = defineFormat(format)
