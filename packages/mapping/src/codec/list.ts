import type { Codec } from './codec.ts'
import type { Node } from './nodes.ts'

/** Several values in one cell, told apart by a separator. */
export interface ListNode {
  readonly kind: 'list'
  readonly separator: string
  readonly of: Node
  /** `first`: the field holds one value; more than one on the wire is an issue and the rest is kept for rewriting only. */
  readonly take?: 'first'
}

/**
 * Pairs a cell of separated values with a field that holds several.
 *
 * @param separator the separating text, such as a comma
 * @param of the codec of one value
 * @example
 * ```ts
 * import { list, text } from '@nrec-align/mapping'
 * console.assert(list(',', text()).kind === 'list')
 * ```
 */
export const list = <V>(separator: string, of: Codec<V>): Codec<readonly V[]> => ({ kind: 'list', separator, of })

/**
 * Pairs a cell that may hold several values with a field that holds one: the first.
 *
 * @param separator the separating text
 * @param of the codec of one value
 * @example
 * ```ts
 * import { firstOfList, text } from '@nrec-align/mapping'
 * console.assert(firstOfList(',', text()).kind === 'list')
 * ```
 */
export const firstOfList = <V>(separator: string, of: Codec<V>): Codec<V> => ({
  kind: 'list',
  separator,
  of,
  take: 'first',
})
