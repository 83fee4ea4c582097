import type { CodeNode } from './code.ts'
import type { EachColumnNode } from './each-column.ts'
import type { GroupFacts } from './groups.ts'
import { type Interpreter, type Node, visit } from './nodes.ts'

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

const itself = (node: Node): Node => node
const itemWith = <N extends Extract<Node, { readonly of: Node }>>(node: N, change: Change): Node => ({
  ...node,
  of: change(node.of),
})

const inner: Interpreter<Change, Node> = {
  text: itself,
  integer: itself,
  decimal: itself,
  date: itself,
  instant: itself,
  schoolYear: itself,
  code: itself,
  list: itemWith,
  flags: itself,
  slots: itemWith,
  affix: itemWith,
  part: itemWith,
  groups: (node, change) => ({ ...node, groups: node.groups.map((group) => groupWith(group, change)) }),
  eachColumn: listsWith,
  joined: itself,
  firstOf: (node, change) => ({ ...node, ways: node.ways.map(change) }),
  identifier: (node, change) => (node.joins === undefined ? node : { ...node, joins: node.joins.map(change) }),
  identifiers: itself,
  tokens: itself,
  constant: itself,
  option: itself,
  period: itself,
}

/** A rule with each rule directly inside it changed. */
export const withInner = (node: Node, change: Change): Node => visit(inner, node, change)

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
