import type { Codec } from './codec.ts'
import type { Node } from './nodes.ts'

/** One field that several columns may say, each in its own way. */
export interface FirstOfNode {
  readonly kind: 'firstOf'
  /** The codec of each column, in the order of the columns. */
  readonly ways: readonly Node[]
  /** `first`: only the first column is written; `all`: every column that has a way to say the value. */
  readonly written: 'first' | 'all'
}

/**
 * Pairs several columns with one field: the first column that says something decides.
 *
 * A finding in a later column is made even where an earlier one decides, because the cell is wrong all the same.
 * @param ways the codec of each column
 * @param written which columns are written back
 * @example
 * ```ts
 * import { firstOf, flag } from '@nrec-align/mapping'
 * console.assert(firstOf([flag('Y', 'N'), flag('1', '0')]).kind === 'firstOf')
 * ```
 */
export const firstOf = <V>(ways: readonly Codec<V>[], written: FirstOfNode['written'] = 'first'): Codec<V> => ({
  kind: 'firstOf',
  ways,
  written,
})
