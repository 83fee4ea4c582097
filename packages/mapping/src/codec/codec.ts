import type { Node } from './nodes.ts'

declare const value: unique symbol

/**
 * A codec is one node of the closed algebra, typed by the canonical value it pairs with wire text.
 *
 * The value is a phantom: nothing carries it at run time, so that a declaration survives `JSON.parse(JSON.stringify(…))`.
 * @see docs/decisions/0001-values-paths-and-the-fold.md
 */
export type Codec<V> = Node & { readonly [value]?: V | undefined }
