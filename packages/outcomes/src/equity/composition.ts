import type { Counted } from './counted.ts'

/**
 * The part of all who are counted that one group makes up, beside the part of the population that it makes up.
 *
 * @param group - The group.
 * @param all - Everybody, the group among them.
 * @returns Both parts as shares of 1.
 * @see Bollmer et al.: Methods for Assessing Racial/Ethnic Disproportionality in Special Education (IDEA Data Center, 2014)
 *
 * @example
 * ```ts
 * import { composition } from '@nrec-align/outcomes'
 *
 * const part = composition({ numerator: 3, denominator: 10 }, { numerator: 6, denominator: 100 })
 * console.assert(part.ofCounted === 0.5 && part.ofPopulation === 0.1)
 * ```
 */
export const composition = (
  group: Counted,
  all: Counted,
): { readonly ofCounted: number; readonly ofPopulation: number } => ({
  ofCounted: group.numerator / all.numerator,
  ofPopulation: group.denominator / all.denominator,
})
