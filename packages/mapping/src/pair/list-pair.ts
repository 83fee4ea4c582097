import type { ListNode } from '../codec/list.ts'
import type { Node } from '../codec/nodes.ts'
import { type Leaf, SAYS_NOTHING } from '../leaf/leaf.ts'
import { leafFor } from '../leaf/leaves.ts'
import { DECLARED_MISSING } from '../plan/scratch.ts'
import { TEXT_SEPARATOR } from '../text/list.ts'
import { trim } from '../text/trim.ts'
import { identifierPair } from './identifier-pair.ts'
import type { CellReport, CompiledPair, PairContext } from './pair.ts'

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

/** Values of one cell, each by itself: one that cannot be read or written is reported and leaves the others as they are. */
const values = (node: ListNode, of: Leaf, context: PairContext): CompiledPair => {
  const column = context.columns[0] ?? -1
  const { node: place, index } = context.slot
  const join = of.join ?? TEXT_SEPARATOR
  const read = (item: string, report: CellReport): string | undefined => {
    const value = of.decode(item)
    if (value !== undefined) return value === SAYS_NOTHING ? undefined : value
    report.cell(column, of.diagnose?.(item) ?? of.invalid)
    return of.invalid === 'unknown-code' ? context.fallback : undefined
  }
  return {
    path: context.path,
    columns: context.columns,
    ...(of.unsure === true ? { unsure: true as const } : {}),
    decode: (cells, scratch, report) => {
      const cell = cells[column]
      if (cell === undefined || cell === '') return
      const found = new Set<string>()
      for (const item of cell.split(node.separator)) {
        const trimmed = trim(item)
        const value = trimmed === '' ? undefined : read(trimmed, report)
        if (value !== undefined) found.add(value)
      }
      const [first] = found
      if (first === undefined) return
      if (node.take === 'first' && found.size > 1) report.cell(column, 'list-shortened')
      ;(scratch.values[place] as (string | undefined)[])[index] = node.take === 'first' ? first : [...found].join(join)
    },
    encode: (scratch, out, report) => {
      const value = scratch.values[place]?.[index]
      if (value === undefined || value === DECLARED_MISSING || column < 0) return
      const items = node.take === 'first' ? [value] : value.split(join)
      const written = items.map((item) => of.encode(item))
      if (written.includes(undefined)) report.cell(column, of.unwritable)
      const texts = written.filter((text) => text !== undefined)
      if (texts.length > 0) out[column] = texts.join(node.separator)
    },
  }
}

/** Separated values of one cell: references where the items are identifiers, a list of values otherwise. */
export const listPair = (
  node: ListNode,
  context: PairContext,
  single: (node: Node, context: PairContext) => CompiledPair,
): CompiledPair => {
  const of = leafFor(node.of, context.leaf)
  if (of !== undefined) return values(node, of, context)
  if (node.of.kind !== 'identifier') return single(node, context)
  return references(node, identifierPair(node.of, { ...context, several: true }), context)
}
