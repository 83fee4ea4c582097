import type { SchoolYear } from '@nrec-align/schema'
import type { Codec } from './codec.ts'

/**
 * `range`: 2025-2026; `end`: the year it ends, 2026; `start`: the year it begins, 2025; `shortRange`: 2025-26;
 * `twoDigitRange`: 25-26; `lastDay`: the 30 June on which it ends, 2026-06-30; `endOrRange`: 2026, and 2025-2026 is read too;
 * `startSince1990`: how many years after 1990 it begins, 35.
 */
export type SchoolYearConvention =
  | 'range'
  | 'end'
  | 'start'
  | 'shortRange'
  | 'twoDigitRange'
  | 'lastDay'
  | 'endOrRange'
  | 'startSince1990'

/** A school year in one of the written conventions. */
export interface SchoolYearNode {
  readonly kind: 'schoolYear'
  readonly convention: SchoolYearConvention
}

/**
 * Pairs a column of school years with the year the school year ends.
 *
 * @param convention how the file writes it
 * @example
 * ```ts
 * import { schoolYear } from '@nrec-align/mapping'
 * console.assert(schoolYear('range').kind === 'schoolYear')
 * ```
 */
export const schoolYear = (convention: SchoolYearConvention): Codec<SchoolYear> => ({ kind: 'schoolYear', convention })
