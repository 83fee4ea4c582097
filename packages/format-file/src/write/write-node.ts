import type { CodeTable, FormColumn, Interpreter, Node, Nodes } from '@nrec-align/mapping'
import { visit } from '@nrec-align/mapping'
import type { Written } from './written.ts'

/** The name a code table has in the file. */
export type NameOfTable = (table: CodeTable) => string

const FLAG = /^flag\(/

const dateFacts = ({ pattern, also, exclusive }: Nodes['date']): Written =>
  also === undefined && exclusive !== true
    ? pattern
    : {
        pattern,
        ...(also === undefined ? {} : { also }),
        ...(exclusive === true ? { end: 'exclusive' } : {}),
      }

const tokensOf = (table: CodeTable, meaning: string): readonly string[] =>
  table.rows.filter((row) => row[1] === meaning).map(([wire]) => String(wire))

type Group = Nodes['groups']['groups'][number]

const writeMember = (member: Group['members'][string], nameOf: NameOfTable): Written => {
  if ('is' in member) return { is: member.is }
  return member.of === undefined ? member.column : { column: member.column, of: writeNode(member.of, nameOf) }
}

const writeForm = ({ forms, ...facts }: FormColumn): Written => ({ ...facts, forms: forms.map((one) => [...one]) })

const writeGroup = ({ members, formIn, ...facts }: Group, nameOf: NameOfTable): Written => ({
  ...facts,
  ...(formIn === undefined ? {} : { formIn: writeForm(formIn) }),
  members: Object.fromEntries(Object.entries(members).map(([name, member]) => [name, writeMember(member, nameOf)])),
})

/** How each rule is written behind `as`; a node that is added does not compile until it is written here too. */
const writers: Interpreter<NameOfTable, Written> = {
  text: ({ kind: _, ...facts }) => (Object.keys(facts).length === 0 ? 'text' : { text: facts }),
  integer: () => 'integer',
  decimal: ({ scale }) => ({ decimal: scale }),
  date: (node) => ({ date: dateFacts(node) }),
  instant: () => 'instant',
  schoolYear: ({ convention }) => ({ schoolYear: convention }),
  code: ({ table }, nameOf) =>
    FLAG.test(table.id)
      ? { flag: { yes: tokensOf(table, 'true'), no: tokensOf(table, 'false') } }
      : { code: nameOf(table) },
  list: ({ kind: _, of, ...facts }, nameOf) => ({ list: { ...facts, of: writeNode(of, nameOf) } }),
  flags: ({ kind: _, ...facts }) => ({ flags: facts }),
  affix: ({ kind: _, of, ...facts }, nameOf) => ({ affix: { ...facts, of: writeNode(of, nameOf) } }),
  part: ({ kind: _, of, ...facts }, nameOf) => ({ part: { ...facts, of: writeNode(of, nameOf) } }),
  groups: (node, nameOf) => ({ groups: node.groups.map((group) => writeGroup(group, nameOf)) }),
  eachColumn: ({ kind: _, names, values, ...facts }, nameOf) => ({
    eachColumn: {
      ...facts,
      ...(names === undefined ? {} : { names: nameOf(names.table) }),
      ...(values === undefined ? {} : { values: nameOf(values.table) }),
    },
  }),
  identifiers: ({ kind: _, ...facts }) => ({ identifiers: facts as unknown as Written }),
  slots: ({ of }, nameOf) => ({ slots: writeNode(of, nameOf) }),
  identifier: ({ kind: _, joins, ...facts }, nameOf) => {
    if (joins !== undefined) return { identifier: { ...facts, joins: joins.map((one) => writeNode(one, nameOf)) } }
    return Object.keys(facts).length === 0 ? 'identifier' : { identifier: facts }
  },
  tokens: ({ kind: _, ...facts }) => ({ tokens: facts }),
  joined: ({ between }) => ({ joined: between }),
  firstOf: ({ ways, written }, nameOf) => ({ firstOf: { ways: ways.map((one) => writeNode(one, nameOf)), written } }),
  constant: ({ value }) => ({ constant: value }),
  option: ({ name }) => ({ option: name }),
  period: ({ kind: _, ...facts }) => ({ period: facts }),
}

/** A rule as it stands behind `as`. */
export const writeNode = (node: Node, nameOf: NameOfTable): Written => visit(writers, node, nameOf)
