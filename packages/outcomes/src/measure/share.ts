import type { People } from './people.ts'

/** The share of the people in one set who are in another as well. */
export interface ShareMeasure {
  readonly kind: 'share'
  /** Whom the indicator is about. */
  readonly population: People
  /** Those of the population of whom the answer is known; the others count as missing. */
  readonly denominator: People
  /** Those of the denominator who count. */
  readonly numerator: People
}

/**
 * The share of people who meet a condition, for whatever the common record says of people and no other measure covers.
 *
 * @param options - Whom the indicator is about (`population`), those of them of whom the answer is known (`denominator`), and those who
 *   count (`numerator`); only people of the denominator do.
 *
 * @example
 * ```ts
 * import { people, share } from '@nrec-align/outcomes'
 *
 * const inAfterSchool = share({
 *   population: people('enrollment', { gradeLevel: ['06', '07', '08'] }),
 *   denominator: people('enrollment'),
 *   numerator: people('participation', { programKind: 'after-school' }),
 * })
 * console.assert(inAfterSchool.kind === 'share')
 * ```
 */
export const share = (options: Omit<ShareMeasure, 'kind'>): ShareMeasure => ({ kind: 'share', ...options })
