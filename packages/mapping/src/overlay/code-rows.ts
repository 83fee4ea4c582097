import type { CodeRow, CodeTable } from '../codec/code.ts'
import { nodesIn, withInner } from '../codec/inner-nodes.ts'
import type { Node } from '../codec/nodes.ts'
import type { Binding } from '../declare/bind.ts'
import type { Overlay } from './overlay.ts'

/** The code tables that some bindings use, each once. */
export const tablesOf = (bindings: readonly Binding[]): readonly CodeTable[] => {
  const found = bindings.flatMap(({ pairs }) =>
    Object.values(pairs).flatMap(([, node]) => nodesIn(node).flatMap((one) => (one.kind === 'code' ? one.table : []))),
  )
  return [...new Map(found.map((table) => [table.id, table])).values()]
}

type Rows = NonNullable<Overlay['codes']>[string]

/** The table with local rows; one replaces the published row of its code, and is written where nothing else is. */
const withRows = (table: CodeTable, rows: Rows): CodeTable => {
  const local = new Set(rows.map(([wire]) => wire))
  const kept = table.rows.filter(([wire]) => typeof wire !== 'string' || !local.has(wire))
  const written = new Set(kept.filter((row) => row[3] !== 'decodeOnly').map(([, canonical]) => canonical))
  const added = rows.map(([wire, canonical]): CodeRow<string> => {
    if (written.has(canonical)) return [wire, canonical, 'exact', 'decodeOnly']
    written.add(canonical)
    return [wire, canonical]
  })
  return { ...table, rows: [...kept, ...added] }
}

/** A rule with the local rows in its table, however deep that lies. */
const nodeWithRows = (node: Node, codes: NonNullable<Overlay['codes']>): Node => {
  if (node.kind !== 'code') return withInner(node, (inner) => nodeWithRows(inner, codes))
  const rows = codes[node.table.id]
  return rows === undefined ? node : { ...node, table: withRows(node.table, rows) }
}

/** A binding with the local rows in its code tables. */
export const bindingWithCodes = (binding: Binding, { codes }: Overlay): Binding => {
  if (codes === undefined) return binding
  const pairs = Object.entries(binding.pairs).map(([path, [columns, node, ...facts]]) => [
    path,
    [columns, nodeWithRows(node, codes), ...facts],
  ])
  return { ...binding, pairs: Object.fromEntries(pairs) }
}
