import type { CodeNode } from './code.ts'
import type { EachColumnNode } from './each-column.ts'
import type { GroupFacts } from './groups.ts'
import type { Node } from './nodes.ts'

type Change = (node: Node) => Node

const groupWith = (group: GroupFacts, change: Change): GroupFacts => ({
  ...group,
  members: Object.fromEntries(
    Object.entries(group.members).map(([name, member]) => [
      name,
      'of' in member && member.of !== undefined ? { ...member, of: change(member.of) } : member,
    ]),
  ),
})

/** The lists that columns are looked up in; what stands there stays a list. */
const listsWith = ({ names, values, ...node }: EachColumnNode, change: Change): EachColumnNode => ({
  ...node,
  ...(names === undefined ? {} : { names: change(names) as CodeNode }),
  ...(values === undefined ? {} : { values: change(values) as CodeNode }),
})

/** A rule with each rule directly inside it changed. */
export const withInner = (node: Node, change: Change): Node => {
  if ('of' in node) return { ...node, of: change(node.of) }
  if (node.kind === 'firstOf') return { ...node, ways: node.ways.map(change) }
  if (node.kind === 'groups') return { ...node, groups: node.groups.map((group) => groupWith(group, change)) }
  if (node.kind === 'eachColumn') return listsWith(node, change)
  if (node.kind === 'identifier' && node.joins !== undefined) return { ...node, joins: node.joins.map(change) }
  return node
}

/**
 * A rule and all rules inside it: the items of its list, its ways, the members of its groups.
 *
 * @param node any rule
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { list, nodesIn, text } from '@nrec-align/mapping'
 *
 * assert.deepEqual(nodesIn(list(',', text())).map(({ kind }) => kind), ['list', 'text'])
 * ```
 */
export const nodesIn = (node: Node): readonly Node[] => {
  const found: Node[] = [node]
  withInner(node, (inner) => {
    found.push(...nodesIn(inner))
    return inner
  })
  return found
}
