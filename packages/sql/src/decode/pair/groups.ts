import type { GroupFacts, GroupMember, Nodes } from '@nrec-align/mapping'
import { type Check, checkOf } from '../finding.ts'
import { emitLeaf } from '../leaf/leaves.ts'
import type { SqlLeaf } from '../leaf/sql-leaf.ts'
import { all, any, type Emitted, isRefused, literal, type Sql } from '../sql.ts'
import { readCell, saidOnly, unreadCheck } from './cell-reading.ts'
import { type JsonMember, jsonList, jsonWhere } from './json.ts'
import type { EmittedPair, PairScope } from './sql-pair.ts'

/** A member that stands in a column. */
interface ColumnMember extends JsonMember {
  readonly column: number
  readonly checks: readonly Check[]
}

/** A group made ready to be written: its members in the order of the model. */
interface Group {
  readonly members: readonly (JsonMember | ColumnMember)[]
  readonly isThere: Sql
  /** Place of the main column; nothing where the main member is fixed. */
  readonly main: number | undefined
}

const AS_IT_IS: SqlLeaf = { decode: (cell) => cell, isAsItIs: true, invalid: 'unreadable-text' }

const inColumn = (member: GroupMember): member is Extract<GroupMember, { readonly column: string }> =>
  'column' in member

const isColumn = (member: JsonMember | ColumnMember): member is ColumnMember => 'column' in member

const memberOf = (name: string, member: GroupMember, scope: PairScope): Emitted<JsonMember | ColumnMember> => {
  if (!inColumn(member)) return { name, text: literal(member.is), always: member.is }
  const leaf = member.of === undefined ? AS_IT_IS : emitLeaf(member.of, scope)
  if (isRefused(leaf)) return leaf
  const column = scope.placeOf(member.column)
  const reading = readCell(scope, leaf, column)
  return { name, text: saidOnly(reading), column, checks: unreadCheck(scope.aboutAt(column), reading) }
}

const groupOf = ({ members, needs, repeated, namedBy }: GroupFacts, scope: PairScope): Emitted<Group> => {
  if (repeated === true || namedBy !== undefined) return { refused: 'each of its cells holds a list' }
  const emitted: (JsonMember | ColumnMember)[] = []
  for (const name of scope.memberNames) {
    const member = members[name]
    if (member === undefined) continue
    const one = memberOf(name, member, scope)
    if (isRefused(one)) return one
    emitted.push(one)
  }
  const main = emitted.find(({ name }) => name === needs)
  if (main === undefined) return { members: emitted, isThere: 'false', main: undefined }
  return {
    members: emitted,
    isThere: main.always === undefined ? `${main.text} IS NOT NULL` : 'true',
    main: isColumn(main) ? main.column : undefined,
  }
}

/** Cells of a group that lacks its main one, in columns that no group that is there has. */
const orphans = (groups: readonly Group[], scope: PairScope): readonly Check[] => {
  const columnsOf = ({ members }: Group): readonly number[] => members.filter(isColumn).map(({ column }) => column)
  return groups.flatMap((group) => {
    const { main } = group
    if (main === undefined) return []
    return columnsOf(group)
      .filter((column) => column !== main && column >= 0)
      .map((column) => {
        const users = groups.filter((one) => columnsOf(one).includes(column)).map(({ isThere }) => isThere)
        const isOrphan = [`${scope.cell(main)} = ''`, `${scope.cell(column)} <> ''`, `NOT (${any(users)})`]
        return checkOf(scope.aboutAt(column), { column, code: 'describes-empty-cell' }, all(isOrphan))
      })
  })
}

/** Columns → a list of groups, which is held as JSON. */
export const groupsPair = (node: Nodes['groups'], scope: PairScope): EmittedPair => {
  const groups: Group[] = []
  for (const facts of node.groups) {
    const group = groupOf(facts, scope)
    if (isRefused(group)) return group
    groups.push(group)
  }
  const objects = groups.map(({ members, isThere }) => jsonWhere([isThere], members))
  return {
    values: [{ path: scope.path, value: jsonList(objects) }],
    checks: [
      ...groups.flatMap(({ members }) => members.flatMap((member) => (isColumn(member) ? member.checks : []))),
      ...orphans(groups, scope),
    ],
  }
}
