import { type CodeNode, type CodeTable, type Interpreter, type Node, visit } from '@nrec-align/mapping'

const none = (): readonly string[] => []

const textOf = (wire: string | readonly string[]): string => (typeof wire === 'string' ? wire : wire.join(' + '))

/** Names a row of a code table for a list of what was tried. */
const rowName = (table: CodeTable, wire: string | readonly string[]): string => `code ${table.id}: ${textOf(wire)}`

const declaredRows: Interpreter<undefined, readonly string[]> = {
  text: none,
  integer: none,
  decimal: none,
  date: none,
  instant: none,
  schoolYear: none,
  code: ({ table }) => table.rows.map(([wire]) => rowName(table, wire)),
  list: (node) => visit(declaredRows, node.of, undefined),
  flags: none,
  slots: (node) => visit(declaredRows, node.of, undefined),
  identifier: none,
  tokens: none,
  constant: none,
  option: none,
  period: none,
}

/** Whether a row's wire texts are those of the cells; `*` fits anything. */
const fits = (wire: string | readonly string[], cells: readonly string[]): boolean =>
  typeof wire === 'string'
    ? wire === cells[0]
    : wire.every((text, place) => text === '*' || text === (cells[place] ?? ''))

const inCode = ({ table }: CodeNode, cells: readonly string[]): readonly string[] => {
  const row = cells.every((cell) => cell === '') ? undefined : table.rows.find(([wire]) => fits(wire, cells))
  return row === undefined ? [] : [rowName(table, row[0])]
}

const triedRows: Interpreter<readonly string[], readonly string[]> = {
  text: none,
  integer: none,
  decimal: none,
  date: none,
  instant: none,
  schoolYear: none,
  code: inCode,
  list: (node, [cell = '']) => cell.split(node.separator).flatMap((item) => visit(triedRows, node.of, [item.trim()])),
  flags: none,
  slots: (node, cells) => cells.flatMap((cell) => visit(triedRows, node.of, [cell])),
  identifier: none,
  tokens: none,
  constant: none,
  option: none,
  period: none,
}

/** The code rows a node declares, by name. */
export const codeRowsOf = (node: Node): readonly string[] => visit(declaredRows, node, undefined)

/** The code rows that the cells of a pair go through. */
export const codeRowsIn = (node: Node, cells: readonly string[]): readonly string[] => visit(triedRows, node, cells)
