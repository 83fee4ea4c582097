import type { CodeTable, DatePattern, Interpreter, Node } from '@nrec-align/mapping'
import { visit } from '@nrec-align/mapping'
import type { Written } from './written.ts'

/** The name a code table has in the file. */
export type NameOfTable = (table: CodeTable) => string

const FLAG = /^flag\(/

const dateFacts = (pattern: DatePattern, exclusive: boolean): Written =>
  exclusive ? { pattern, end: 'exclusive' } : pattern

const tokensOf = (table: CodeTable, meaning: string): readonly string[] =>
  table.rows.filter((row) => row[1] === meaning).map(([wire]) => String(wire))

/** How each rule is written behind `as`; a node that is added does not compile until it is written here too. */
const writers: Interpreter<NameOfTable, Written> = {
  text: () => 'text',
  integer: () => 'integer',
  decimal: ({ scale }) => ({ decimal: scale }),
  date: ({ pattern, exclusive }) => ({ date: dateFacts(pattern, exclusive === true) }),
  instant: () => 'instant',
  schoolYear: ({ convention }) => ({ schoolYear: convention }),
  code: ({ table }, nameOf) =>
    FLAG.test(table.id)
      ? { flag: { yes: tokensOf(table, 'true'), no: tokensOf(table, 'false') } }
      : { code: nameOf(table) },
  list: ({ kind: _, of, ...facts }, nameOf) => ({ list: { ...facts, of: writeNode(of, nameOf) } }),
  flags: ({ kind: _, ...facts }) => ({ flags: facts }),
  slots: ({ of }, nameOf) => ({ slots: writeNode(of, nameOf) }),
  identifier: ({ kind: _, ...facts }) => (Object.keys(facts).length === 0 ? 'identifier' : { identifier: facts }),
  tokens: ({ kind: _, ...facts }) => ({ tokens: facts }),
  constant: ({ value }) => ({ constant: value }),
  option: ({ name }) => ({ option: name }),
  period: ({ kind: _, ...facts }) => ({ period: facts }),
}

/** A rule as it stands behind `as`. */
export const writeNode = (node: Node, nameOf: NameOfTable): Written => visit(writers, node, nameOf)
