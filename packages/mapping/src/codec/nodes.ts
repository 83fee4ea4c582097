import type { AffixNode } from './affix.ts'
import type { CodeNode } from './code.ts'
import type { ConstantNode } from './constant.ts'
import type { DateNode } from './date.ts'
import type { DecimalNode } from './decimal.ts'
import type { EachColumnNode } from './each-column.ts'
import type { FirstOfNode } from './first-of.ts'
import type { FlagsNode } from './flags.ts'
import type { GroupsNode } from './groups.ts'
import type { IdentifierNode } from './identifier.ts'
import type { IdentifiersNode } from './identifiers.ts'
import type { InstantNode } from './instant.ts'
import type { IntegerNode } from './integer.ts'
import type { JoinedNode } from './joined.ts'
import type { ListNode } from './list.ts'
import type { OptionNode } from './option.ts'
import type { PartNode } from './part.ts'
import type { PeriodNode } from './period.ts'
import type { SchoolYearNode } from './school-year.ts'
import type { SlotsNode } from './slots.ts'
import type { TextNode } from './text.ts'
import type { TokensNode } from './tokens.ts'

/** Every node of the algebra by its kind: the one list from which the union and each interpreter's table derive. */
export interface Nodes {
  readonly text: TextNode
  readonly integer: IntegerNode
  readonly decimal: DecimalNode
  readonly date: DateNode
  readonly instant: InstantNode
  readonly schoolYear: SchoolYearNode
  readonly code: CodeNode
  readonly list: ListNode
  readonly flags: FlagsNode
  readonly slots: SlotsNode
  readonly affix: AffixNode
  readonly part: PartNode
  readonly groups: GroupsNode
  readonly eachColumn: EachColumnNode
  readonly joined: JoinedNode
  readonly firstOf: FirstOfNode
  readonly identifier: IdentifierNode
  readonly identifiers: IdentifiersNode
  readonly tokens: TokensNode
  readonly constant: ConstantNode
  readonly option: OptionNode
  readonly period: PeriodNode
}

/** Any node of the algebra. */
export type Node = Nodes[keyof Nodes]

/** An interpreter is a total table over the nodes: a forgotten node does not compile. */
export type Interpreter<Context, Out> = { readonly [K in keyof Nodes]: (node: Nodes[K], context: Context) => Out }

/**
 * Applies an interpreter to one node; the only cast in the package.
 *
 * @example
 * ```ts
 * import { text, visit } from '@nrec-align/mapping'
 * console.assert(typeof visit === 'function' && text().kind === 'text')
 * ```
 */
export const visit = <Context, Out>(table: Interpreter<Context, Out>, node: Node, context: Context): Out =>
  (table[node.kind] as (node: Node, context: Context) => Out)(node, context)

/**
 * Makes an interpreter that asks after some kinds of node only: a list, slots, affixes and parts answer as the node inside them,
 * every other kind with `otherwise`.
 *
 * @param otherwise the answer of every kind that `cases` does not name
 * @param cases the kinds that answer for themselves
 * @example
 * ```ts
 * import { constant, interpreterOf, list, text, visit } from '@nrec-align/mapping'
 * const isConstant = interpreterOf(false, { constant: () => true })
 * console.assert(visit(isConstant, constant('primary'), undefined))
 * console.assert(!visit(isConstant, list(',', text()), undefined))
 * ```
 */
export const interpreterOf = <Context, Out>(
  otherwise: Out,
  cases: Partial<Interpreter<Context, Out>>,
): Interpreter<Context, Out> => {
  const answer = (): Out => otherwise
  const inside = (node: AffixNode | ListNode | PartNode | SlotsNode, context: Context): Out =>
    visit(table, node.of, context)
  const table: Interpreter<Context, Out> = {
    text: answer,
    integer: answer,
    decimal: answer,
    date: answer,
    instant: answer,
    schoolYear: answer,
    code: answer,
    list: inside,
    flags: answer,
    slots: inside,
    affix: inside,
    part: inside,
    groups: answer,
    eachColumn: answer,
    joined: answer,
    firstOf: answer,
    identifier: answer,
    identifiers: answer,
    tokens: answer,
    constant: answer,
    option: answer,
    period: answer,
    ...cases,
  }
  return table
}
