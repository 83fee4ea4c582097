import type { ListNode } from '../codec/list.ts'
import type { Node } from '../codec/nodes.ts'
import { leafFor } from '../leaf/leaves.ts'
import { trim } from '../text/trim.ts'
import { identifierPair } from './identifier-pair.ts'
import type { CompiledPair, PairContext } from './pair.ts'

/** A cell that names several other records: each item is one reference. */
const references = (node: ListNode, of: CompiledPair, context: PairContext): CompiledPair => {
  const column = context.columns[0] ?? -1
  const place = context.slot.node
  const one: string[] = []
  return {
    path: context.path,
    columns: context.columns,
    decode: (cells, scratch, report) => {
      const cell = cells[column] ?? ''
      if (cell === '') return
      for (const item of cell.split(node.separator)) {
        one[column] = trim(item)
        of.decode?.(one, scratch, report)
      }
    },
    encode: (scratch, out) => {
      const ids = scratch.ids[place] as string[]
      const written: string[] = []
      for (let index = 1; index < ids.length; index += 2) written.push(ids[index] as string)
      if (column >= 0 && written.length > 0) out[column] = written.join(node.separator)
    },
  }
}

/** Separated values of one cell: references where the items are identifiers, a list of values otherwise. */
export const listPair = (
  node: ListNode,
  context: PairContext,
  single: (node: Node, context: PairContext) => CompiledPair,
): CompiledPair => {
  if (leafFor(node.of, context.leaf) !== undefined || node.of.kind !== 'identifier') return single(node, context)
  return references(node, identifierPair(node.of, { ...context, several: true }), context)
}
