import { type Interpreter, type Node, visit } from '@nrec-align/mapping'
import { constantPair } from './constant.ts'
import { eachColumnPair } from './each-column.ts'
import { groupsPair } from './groups.ts'
import { identifierPair } from './identifier.ts'
import { listPair } from './list.ts'
import { firstOfPair, flagsPair, joinedPair, slotsPair } from './several-cells.ts'
import { singlePair } from './single.ts'
import type { EmittedPair, PairScope } from './sql-pair.ts'
import { codePair } from './tuple.ts'

const refuse = (reason: string) => (): EmittedPair => ({ refused: reason })

/** Every node as SQL, or why it is left to the reader of rows. */
const pairs: Interpreter<PairScope, EmittedPair> = {
  text: singlePair,
  integer: singlePair,
  decimal: singlePair,
  date: singlePair,
  instant: singlePair,
  schoolYear: singlePair,
  code: codePair,
  list: listPair,
  flags: flagsPair,
  slots: ({ of }, scope) => slotsPair(of, scope),
  affix: singlePair,
  part: singlePair,
  groups: groupsPair,
  eachColumn: eachColumnPair,
  joined: joinedPair,
  firstOf: firstOfPair,
  identifier: identifierPair,
  identifiers: refuse('its cells hold lists of identifiers'),
  tokens: refuse('its cells hold several identifiers, each with its type'),
  constant: ({ value }, scope) => constantPair(value, scope),
  option: ({ name }, scope) => constantPair(scope.options[name], scope),
  period: refuse('the calendar of its dates stands in a table that the run brings'),
}

/** What a pair reads, as SQL. */
export const emitPair = (node: Node, scope: PairScope): EmittedPair => visit(pairs, node, scope)
