import type { CodeTable } from '../codec/code.ts'
import type { IdentifierNode } from '../codec/identifier.ts'
import { type Interpreter, interpreterOf, type Node, visit } from '../codec/nodes.ts'
import type { Condition } from '../declare/predicate.ts'

/** What a node needs from outside its columns. */
export interface NodeFacts {
  readonly tables: readonly CodeTable[]
  /** Names of run options. */
  readonly options: readonly string[]
  /** Names of tables given to the run. */
  readonly runTables: readonly string[]
  /** Codes that stand in the node itself. */
  readonly codes: readonly string[]
  /** The one value that every record has. */
  readonly implied?: string
  /** Which records are written, where the node itself says so. */
  readonly selects?: Condition
}

const nothing: NodeFacts = { tables: [], options: [], runTables: [], codes: [] }

const optionsOfIdentifier = (node: IdentifierNode): readonly string[] =>
  [node.scopeOption, node.systemOption, node.valueOption].filter((name) => name !== undefined)

const facts: Interpreter<undefined, NodeFacts> = interpreterOf<undefined, NodeFacts>(nothing, {
  code: (node) => ({ ...nothing, tables: [node.table] }),
  flags: (node) => ({ ...nothing, codes: node.codes }),
  identifier: (node) => ({ ...nothing, options: optionsOfIdentifier(node) }),
  groups: (node) => {
    const inside = node.groups.flatMap(({ members }) =>
      Object.values(members).flatMap((member) =>
        'of' in member && member.of !== undefined ? [factsOf(member.of)] : [],
      ),
    )
    return { ...nothing, tables: inside.flatMap(({ tables }) => tables) }
  },
  eachColumn: ({ names, values }) => ({
    ...nothing,
    tables: [names, values].flatMap((list) => (list === undefined ? [] : [list.table])),
  }),
  identifiers: (node) => ({
    ...nothing,
    options: node.systems.flatMap(({ option, issuerOption }) =>
      [option, issuerOption].filter((name) => name !== undefined),
    ),
  }),
  tokens: (node) => ({ ...nothing, options: [node.typesOption, ...(node.omitOptions ?? [])] }),
  firstOf: ({ ways }) => ({
    ...nothing,
    tables: ways.flatMap((one) => factsOf(one).tables),
    options: ways.flatMap((one) => factsOf(one).options),
  }),
  constant: (node) => ({ ...nothing, implied: node.value, selects: node.value }),
  option: ({ name, value }) => ({
    ...nothing,
    options: [name],
    ...(value === undefined ? {} : { implied: value, selects: [value, ''] }),
  }),
  period: (node) => ({ ...nothing, runTables: [node.table] }),
})

/** What a node needs from outside its columns. */
export const factsOf = (node: Node): NodeFacts => visit(facts, node, undefined)

const scopeColumns = interpreterOf<readonly string[], readonly string[]>([], {
  list: () => [],
  slots: () => [],
  identifier: (node, columns) => (node.scopeSystem === undefined ? [] : columns.slice(-1)),
  period: (_node, columns) => columns.slice(1),
  firstOf: ({ written }, columns) => (written === 'first' ? columns.slice(1) : []),
})

/** Columns of a pair that only say how to read the others, and that another pair may write. */
export const scopeColumnsOf = (node: Node, columns: readonly string[]): readonly string[] =>
  visit(scopeColumns, node, columns)

const manySystems = interpreterOf<undefined, boolean>(false, {
  identifier: ({ scopeSystem, systemColumn }) => scopeSystem !== undefined || systemColumn === true,
})

/** Whether one place holds an identifier of whichever system, so that several compete for it. */
export const takesManySystems = (node: Node): boolean => visit(manySystems, node, undefined)
