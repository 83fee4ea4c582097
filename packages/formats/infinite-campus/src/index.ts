// Made by "pnpm generate" from format.yaml; do not edit.
import { defineFormat } from '@nrec-align/mapping'
import { format } from './generated/format.ts'

/**
 * Infinite Campus ADM and ADA Detail.
 *
 * Days enrolled, present and absent by school, calendar and grade, or by student, as districts export the attendance report ADM and ADA Detail of Infinite Campus.
 *
 * @example
 * ```ts
 * import { infiniteCampus } from '@nrec-align/format-infinite-campus'
 *
 * console.assert(infiniteCampus().version === 'adm-ada')
 * ```
 */
export const infiniteCampus = defineFormat(format)
