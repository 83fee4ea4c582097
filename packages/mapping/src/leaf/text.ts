import type { TextNode } from '../codec/text.ts'
import type { Leaf } from './leaf.ts'

const plain: Leaf = {
  decode: (cell) => cell,
  encode: (value) => value,
  invalid: 'unreadable-text',
  unwritable: 'unreadable-text',
}

/** Text as it stands, or after a namespace that only the field has. */
export const textLeaf = ({ namespace }: TextNode): Leaf =>
  namespace === undefined
    ? plain
    : {
        decode: (cell) => namespace + cell,
        encode: (value) => (value.startsWith(namespace) ? value.slice(namespace.length) : undefined),
        invalid: 'unreadable-text',
        unwritable: 'no-code-in-target',
      }
