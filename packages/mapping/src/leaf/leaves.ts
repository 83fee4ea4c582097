import { type Interpreter, type Node, visit } from '../codec/nodes.ts'
import { affixLeaf } from './affix.ts'
import { codeLeaf } from './code.ts'
import type { LeafContext } from './context.ts'
import { dateLeaf } from './date.ts'
import { instantLeaf } from './instant.ts'
import type { Leaf } from './leaf.ts'
import { listLeaf } from './list.ts'
import { decimalLeaf, integerLeaf } from './number.ts'
import { partLeaf } from './part.ts'
import { schoolYearLeaf } from './school-year.ts'
import { textLeaf } from './text.ts'

const none = (): undefined => undefined

/** The one-cell-one-value reading of every node; nodes that need more have none and are compiled as pairs. */
const leaves: Interpreter<LeafContext, Leaf | undefined> = {
  text: textLeaf,
  integer: () => integerLeaf,
  decimal: decimalLeaf,
  date: dateLeaf,
  instant: () => instantLeaf,
  schoolYear: schoolYearLeaf,
  code: codeLeaf,
  list: (node, context) => {
    const of = leafFor(node.of, context)
    return of === undefined ? undefined : listLeaf(node, of)
  },
  flags: none,
  slots: none,
  affix: (node, context) => {
    const of = leafFor(node.of, context)
    return of === undefined ? undefined : affixLeaf(node, of)
  },
  part: (node, context) => {
    const of = leafFor(node.of, context)
    return of === undefined ? undefined : partLeaf(node, of)
  },
  groups: none,
  eachColumn: none,
  joined: none,
  firstOf: none,
  identifier: none,
  identifiers: none,
  tokens: none,
  constant: none,
  option: none,
  period: none,
}

/**
 * The one-cell reading of a node, or `undefined` for a node that reads several cells or none.
 *
 * @example
 * ```ts
 * import { date, leafFor } from '@nrec-align/mapping'
 * console.assert(leafFor(date('yyyyMMdd'), {})?.decode('20250814') === '2025-08-14')
 * ```
 */
export const leafFor = (node: Node, context: LeafContext): Leaf | undefined => visit(leaves, node, context)
