// Made by "pnpm generate" from format.yaml; do not edit.
import { defineFormat } from '@nrec-align/mapping'
import { format } from './generated/format.ts'

/**
 * Vermont Data Collection.
 *
 * Students, their enrollments, grades, attendance and courses, staff, and discipline, as supervisory unions and districts send them to the Vermont Agency of Education.
 *
 * @example
 * ```ts
 * import { vtDc } from '@nrec-align/format-vt-dc'
 *
 * console.assert(vtDc().version === '2020')
 * ```
 */
export const vtDc = defineFormat(format)
