import type { CodeNode } from '../codec/code.ts'
import { CODE_SEPARATOR } from '../text/list.ts'
import { type LeafContext, rowsOf } from './context.ts'
import type { Leaf } from './leaf.ts'

/** A code of one column and one field; canonical codes without a row to write have no way back. */
export const codeLeaf = (node: CodeNode, context: LeafContext): Leaf => {
  const read = new Map<string, string>()
  const write = new Map<string, string>()
  for (const [wire, canonical, , direction] of rowsOf(node.table, context)) {
    const from = String(wire)
    const to = String(canonical)
    if (direction !== 'encodeOnly' && !read.has(from)) read.set(from, to)
    if (direction !== 'decodeOnly' && !write.has(to)) write.set(to, from)
  }
  return {
    decode: (cell) => read.get(cell),
    encode: (value) => write.get(value),
    invalid: 'unknown-code',
    unwritable: 'no-code-in-target',
    join: CODE_SEPARATOR,
    ...(node.table.verified ? {} : { unsure: true as const }),
    vocabulary: [...read.keys()],
  }
}
