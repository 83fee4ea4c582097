// Made by "pnpm generate" from format.yaml; do not edit.
import { defineFormat } from '@nrec-align/mapping'
import { format } from './generated/format.ts'

/**
 * Google Forms responses.
 *
 * The responses of one form, as a CSV file downloaded from Google Forms or as its linked spreadsheet: one row for each response, one column for each question.
 *
 * @example
 * ```ts
 * import { googleForms } from '@nrec-align/format-google-forms'
 *
 * console.assert(googleForms().version === 'forms')
 * ```
 */
export const googleForms = defineFormat(format)
