import type { DatePattern } from '../codec/date.ts'
import { interpreterOf, type Node, visit } from '../codec/nodes.ts'

const patterns = interpreterOf<undefined, DatePattern | undefined>(undefined, {
  date: ({ pattern }) => pattern,
  period: ({ pattern }) => pattern,
})

/**
 * How a column rule writes dates; `undefined` for one that writes none.
 *
 * @example
 * ```ts
 * import { date, datePatternOf } from '@nrec-align/mapping'
 * console.assert(datePatternOf(date('MM/dd/yyyy')) === 'MM/dd/yyyy')
 * ```
 */
export const datePatternOf = (node: Node): DatePattern | undefined => visit(patterns, node, undefined)
