import type { CodeNode } from '../codec/code.ts'
import { type Interpreter, type Node, visit } from '../codec/nodes.ts'
import { leafFor } from '../leaf/leaves.ts'
import { constantPair, optionPair } from './constant-pair.ts'
import { eachColumnPair } from './each-column-pair.ts'
import { firstOfPair } from './first-of-pair.ts'
import { flagsPair } from './flags-pair.ts'
import { groupsPair } from './groups-pair.ts'
import { identifierPair } from './identifier-pair.ts'
import { identifiersPair } from './identifiers-pair.ts'
import { joinedPair } from './joined-pair.ts'
import { leafPair } from './leaf-pair.ts'
import { listPair } from './list-pair.ts'
import type { CompiledPair, PairContext } from './pair.ts'
import { periodPair } from './period-pair.ts'
import { slotsPair } from './slots-pair.ts'
import { tokensPair } from './tokens-pair.ts'
import { tuplePair } from './tuple-pair.ts'

/** Nodes that read one cell into one field. */
const single = (node: Node, context: PairContext): CompiledPair => {
  const leaf = leafFor(node, context.leaf)
  if (leaf === undefined) throw new TypeError(`${context.path}: ${node.kind} cannot stand here`)
  return leafPair(leaf, context)
}

/** Several columns or fields; or a list of values, which may be empty: the code is known and says nothing here. */
const isTuple = (node: CodeNode, { columns, with: further }: PairContext): boolean =>
  columns.length > 1 ||
  further.length > 0 ||
  node.table.rows.some(([wire, canonical]) => typeof wire !== 'string' || typeof canonical !== 'string')

/** Makes a pair ready to run, node by node. */
const compilers: Interpreter<PairContext, CompiledPair> = {
  text: single,
  integer: single,
  decimal: single,
  date: single,
  instant: single,
  schoolYear: single,
  code: (node, context) => (isTuple(node, context) ? tuplePair(node, context) : single(node, context)),
  list: (node, context) => listPair(node, context, single),
  flags: flagsPair,
  affix: single,
  part: single,
  groups: groupsPair,
  eachColumn: eachColumnPair,
  joined: joinedPair,
  firstOf: firstOfPair,
  identifiers: identifiersPair,
  slots: (node, context) => {
    const of = leafFor(node.of, context.leaf)
    if (of === undefined) throw new TypeError(`${context.path}: ${node.of.kind} cannot stand in numbered columns`)
    return slotsPair(of, context)
  },
  identifier: identifierPair,
  tokens: tokensPair,
  constant: (node, context) => constantPair(node.value, context),
  option: (node, context) => optionPair(node.name, context),
  period: periodPair,
}

/** Makes one pair ready to run. */
export const compilePair = (node: Node, context: PairContext): CompiledPair => visit(compilers, node, context)
