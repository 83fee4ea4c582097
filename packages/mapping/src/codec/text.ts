import type { Codec } from './codec.ts'

/** Text carried as it is, after the portable trim. */
export interface TextNode {
  readonly kind: 'text'
  /** What the field begins with and the cell does not have, such as that of its publisher. */
  readonly namespace?: string
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

/**
 * Pairs a column with a text field that begins with a namespace, so that the names of one publisher never meet those of
 * another. Only values of the namespace are written, and without it.
 *
 * @param namespace what the field begins with, its separator included
 * @example
 * ```ts
 * import { leafFor, namespaced } from '@nrec-align/mapping'
 * const course = leafFor(namespaced('example.test:'), {})
 * console.assert(course?.decode('Reading') === 'example.test:Reading')
 * console.assert(course?.encode('other.test:Reading') === undefined)
 * ```
 */
export const namespaced = (namespace: string): Codec<string> => ({ kind: 'text', namespace })
