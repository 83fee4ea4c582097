import type { Codec } from './codec.ts'

/** Text carried as it is, after the portable trim. */
export interface TextNode {
  readonly kind: 'text'
}

/**
 * Pairs a column with a text field, unchanged in both directions.
 *
 * @returns a codec of text; its longest length is a fact of the column, not of the codec
 * @example
 * ```ts
 * import { text } from '@nrec-align/mapping'
 * console.assert(text().kind === 'text')
 * ```
 */
export const text = (): Codec<string> => ({ kind: 'text' })
