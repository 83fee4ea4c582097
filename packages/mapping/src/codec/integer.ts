import type { Codec } from './codec.ts'

/** A whole number written in ASCII digits. */
export interface IntegerNode {
  readonly kind: 'integer'
}

/**
 * Pairs a column of whole numbers; `1e3`, `1_000`, `5.5` and blanks inside are invalid, leading zeros are not kept.
 *
 * @example
 * ```ts
 * import { integer } from '@nrec-align/mapping'
 * console.assert(integer().kind === 'integer')
 * ```
 */
export const integer = (): Codec<number> => ({ kind: 'integer' })
