import type { Codec } from './codec.ts'
import type { Node } from './nodes.ts'

/** One named piece of a cell that holds several, such as the year in `Fall 2021-2022`. */
export interface PartNode {
  readonly kind: 'part'
  /** Fixed texts and `{names}`, such as `{season} {year}`; a name reaches up to the next fixed text, the last one to the end. */
  readonly template: string
  readonly name: string
  readonly of: Node
}

/**
 * Pairs a piece of a cell with a field. It is only read: a cell cannot be put together again from one piece, so the pair is
 * `decodeOnly`.
 *
 * @param template fixed texts and `{names}`
 * @param name which piece this is
 * @param of the codec of the piece
 * @example
 * ```ts
 * import { leafFor, part, schoolYear } from '@nrec-align/mapping'
 * const year = part('{season} {year}', 'year', schoolYear('range'))
 * console.assert(leafFor(year, {})?.decode('Fall 2021-2022') === '2022')
 * ```
 */
export const part = <V>(template: string, name: string, of: Codec<V>): Codec<V> => ({
  kind: 'part',
  template,
  name,
  of,
})
