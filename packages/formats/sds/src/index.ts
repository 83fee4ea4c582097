// Made by "pnpm generate" from format.yaml; do not edit.
import { defineFormat } from '@nrec-align/mapping'
import { format } from './generated/format.ts'

/**
 * Microsoft School Data Sync 2.1.
 *
 * Schools, people, roles, classes and who is in them, as CSV files that an education tenant takes in to make accounts and class teams.
 *
 * @example
 * ```ts
 * import { sds } from '@nrec-align/format-sds'
 *
 * console.assert(sds().version === '2.1')
 * ```
 */
export const sds = defineFormat(format)
