// Made by "pnpm generate" from format.yaml; do not edit.
import { defineFormat } from '@nrec-align/mapping'
import { format } from './generated/format.ts'

/**
 * Qualtrics responses.
 *
 * The responses of one survey, as Qualtrics exports them as CSV, TSV or a workbook: one row for each response below two or three header rows.
 *
 * @example
 * ```ts
 * import { qualtrics } from '@nrec-align/format-qualtrics'
 *
 * console.assert(qualtrics().version === 'export')
 * ```
 */
export const qualtrics = defineFormat(format)
