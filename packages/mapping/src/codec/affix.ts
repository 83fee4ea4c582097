import type { Codec } from './codec.ts'
import type { Node } from './nodes.ts'

/** A value between fixed texts, such as the Lexile measure `215L`. */
export interface AffixNode {
  readonly kind: 'affix'
  readonly prefix: string
  readonly suffix: string
  readonly of: Node
}

/**
 * Pairs a column whose values stand between fixed texts; a cell without them is invalid.
 *
 * @param prefix text before the value, or `''`
 * @param suffix text after the value, or `''`
 * @param of the codec of what stands between
 * @example
 * ```ts
 * import { affix, leafFor, text } from '@nrec-align/mapping'
 * console.assert(leafFor(affix('', 'L', text()), {})?.decode('215L') === '215')
 * ```
 */
export const affix = <V>(prefix: string, suffix: string, of: Codec<V>): Codec<V> => ({
  kind: 'affix',
  prefix,
  suffix,
  of,
})
