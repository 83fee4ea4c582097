// Made by "pnpm generate" from format.yaml; do not edit.
import { defineFormat } from '@nrec-align/mapping'
import { format } from './generated/format.ts'

/**
 * Clever SFTP files.
 *
 * Schools, students and their contacts, teachers, staff, sections and who is in them, as the CSV files that a district uploads to Clever every night.
 *
 * @example
 * ```ts
 * import { clever } from '@nrec-align/format-clever'
 *
 * console.assert(clever().version === 'sftp')
 * ```
 */
export const clever = defineFormat(format)
