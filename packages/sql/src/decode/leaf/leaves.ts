import { type Interpreter, type Node, visit } from '@nrec-align/mapping'
import { isRefused, literal } from '../sql.ts'
import { affixLeaf } from './affix.ts'
import { codeLeaf } from './code.ts'
import { dateLeaf } from './date.ts'
import { instantLeaf } from './instant.ts'
import { decimalLeaf, integerLeaf } from './number.ts'
import { partLeaf } from './part.ts'
import { schoolYearLeaf } from './school-year.ts'
import type { EmittedLeaf, LeafScope, SqlLeaf } from './sql-leaf.ts'

const notOneCell = (): EmittedLeaf => ({ refused: 'it reads more than one cell inside another rule' })

const within = (node: Node, scope: LeafScope, around: (of: SqlLeaf) => EmittedLeaf): EmittedLeaf => {
  const of = emitLeaf(node, scope)
  return isRefused(of) ? of : around(of)
}

/** The one-cell-one-value reading of every node as SQL. */
const leaves: Interpreter<LeafScope, EmittedLeaf> = {
  text: ({ namespace }) => ({
    ...(namespace === undefined ? { isAsItIs: true as const } : {}),
    decode: (cell) =>
      namespace === undefined ? cell : `CASE WHEN ${cell} <> '' THEN ${literal(namespace)} || ${cell} END`,
    invalid: 'unreadable-text',
  }),
  integer: (_node, { dialect }) => integerLeaf(dialect),
  decimal: ({ scale }, { dialect }) => decimalLeaf(scale, dialect),
  date: ({ pattern, also = [], exclusive }, { dialect }) => dateLeaf([pattern, ...also], exclusive === true, dialect),
  instant: (_node, { dialect }) => instantLeaf(dialect),
  schoolYear: ({ convention }, { dialect }) => schoolYearLeaf(convention, dialect),
  code: codeLeaf,
  list: () => ({ refused: 'a list stands inside another rule' }),
  flags: notOneCell,
  slots: notOneCell,
  affix: ({ prefix, suffix, of }, scope) => within(of, scope, (inner) => affixLeaf(prefix, suffix, inner)),
  part: ({ template, name, of }, scope) => within(of, scope, (inner) => partLeaf(template, name, inner, scope)),
  groups: notOneCell,
  eachColumn: notOneCell,
  joined: notOneCell,
  firstOf: notOneCell,
  identifier: notOneCell,
  identifiers: notOneCell,
  tokens: notOneCell,
  constant: notOneCell,
  option: notOneCell,
  period: notOneCell,
}

/** The one-cell reading of a node as SQL, or why there is none. */
export const emitLeaf = (node: Node, scope: LeafScope): EmittedLeaf => visit(leaves, node, scope)
