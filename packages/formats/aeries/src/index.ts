// Made by "pnpm generate" from format.yaml; do not edit.
import { defineFormat } from '@nrec-align/mapping'
import { format } from './generated/format.ts'

/**
 * Aeries API.
 *
 * Schools, students, contacts, test scores and staff of a district, as the application programming interface of the student information system Aeries answers in JSON.
 *
 * @example
 * ```ts
 * import { aeries } from '@nrec-align/format-aeries'
 *
 * console.assert(aeries().version === '5')
 * ```
 */
export const aeries = defineFormat(format)
