import type { Codec } from './codec.ts'
import type { Node } from './nodes.ts'

/** Numbered columns that together hold a list, such as Race 1 to Race 5. */
export interface SlotsNode {
  readonly kind: 'slots'
  readonly of: Node
}

/**
 * Pairs numbered columns with one field that lists their values without repeats.
 *
 * More values than columns is a loss (`more-values-than-columns`), never a silent cut.
 * @param of the codec of one column
 * @example
 * ```ts
 * import { slots, text } from '@nrec-align/mapping'
 * console.assert(slots(text()).kind === 'slots')
 * ```
 */
export const slots = <V>(of: Codec<V>): Codec<readonly V[]> => ({ kind: 'slots', of })
