import type { CodeNode } from '../codec/code.ts'
import { CODE_SEPARATOR } from '../text/list.ts'
import { type LeafContext, rowsOf } from './context.ts'
import { type Leaf, SAYS_NOTHING } from './leaf.ts'

/** The years of dated rows, by wire code; a table without dates has none. */
export const validityOf = (node: CodeNode, context: LeafContext): Pick<Leaf, 'validity'> => {
  const dated = rowsOf(node.table, context).filter(
    (row) => (typeof row[0] === 'string' || row[0].length === 1) && (row[4] !== undefined || row[5] !== undefined),
  )
  if (dated.length === 0) return {}
  const years = new Map(
    dated.map((row) => [typeof row[0] === 'string' ? row[0] : (row[0][0] ?? ''), [row[4], row[5]] as const]),
  )
  return { validity: (cell) => years.get(cell) }
}

/** A code of one column and one field; canonical codes without a row to write have no way back. */
export const codeLeaf = (node: CodeNode, context: LeafContext): Leaf => {
  const read = new Map<string, string>()
  const write = new Map<string, string>()
  for (const [wire, canonical, , direction] of rowsOf(node.table, context)) {
    const from = String(wire)
    const to = typeof canonical === 'string' ? canonical : (canonical[0] ?? SAYS_NOTHING)
    if (direction !== 'encodeOnly' && !read.has(from)) read.set(from, to)
    if (direction !== 'decodeOnly' && to !== SAYS_NOTHING && !write.has(to)) write.set(to, from)
  }
  return {
    decode: (cell) => read.get(cell),
    encode: (value) => write.get(value),
    invalid: 'unknown-code',
    unwritable: 'no-code-in-target',
    join: CODE_SEPARATOR,
    ...validityOf(node, context),
    ...(node.table.verified ? {} : { unsure: true as const }),
    vocabulary: [...read.keys()],
  }
}
