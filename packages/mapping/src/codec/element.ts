import type { Codec } from './codec.ts'

/**
 * Pairs a column with one element of a list, in a binding whose rows each hold one (`holds`).
 *
 * @param of the codec of the element
 * @example
 * ```ts
 * import { element, identifier } from '@nrec-align/mapping'
 * console.assert(element(identifier()).kind === 'identifier')
 * ```
 */
export const element = <V>(of: Codec<V>): Codec<readonly V[]> => of as unknown as Codec<readonly V[]>
