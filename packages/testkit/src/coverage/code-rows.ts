import {
  type CodeNode,
  type CodeTable,
  type Interpreter,
  interpreterOf,
  leafFor,
  type Node,
  text,
  visit,
} from '@nrec-align/mapping'

const textOf = (wire: string | readonly string[]): string => (typeof wire === 'string' ? wire : wire.join(' + '))

/** Names a row of a code table for a list of what was tried. */
const rowName = (table: CodeTable, wire: string | readonly string[]): string => `code ${table.id}: ${textOf(wire)}`

const declaredRows: Interpreter<undefined, readonly string[]> = interpreterOf<undefined, readonly string[]>([], {
  code: ({ table }) => table.rows.map(([wire]) => rowName(table, wire)),
  firstOf: ({ ways }) => ways.flatMap((one) => visit(declaredRows, one, undefined)),
})

/** Whether a row's wire texts are those of the cells; `*` fits anything. */
const fits = (wire: string | readonly string[], cells: readonly string[]): boolean =>
  typeof wire === 'string'
    ? wire === cells[0]
    : wire.every((text, place) => text === '*' || text === (cells[place] ?? ''))

const inCode = ({ table }: CodeNode, cells: readonly string[]): readonly string[] => {
  const row = cells.every((cell) => cell === '') ? undefined : table.rows.find(([wire]) => fits(wire, cells))
  return row === undefined ? [] : [rowName(table, row[0])]
}

/** The code rows that the text inside a cell goes through, such as what stands before a suffix. */
const inPiece = (node: Extract<Node, { readonly of: Node }>, [cell = '']: readonly string[]): readonly string[] => {
  const piece = leafFor({ ...node, of: text() }, {})?.decode(cell)
  return piece === undefined ? [] : visit(triedRows, node.of, [piece])
}

const triedRows: Interpreter<readonly string[], readonly string[]> = interpreterOf([], {
  code: inCode,
  affix: inPiece,
  part: inPiece,
  list: (node, [cell = '']) => cell.split(node.separator).flatMap((item) => visit(triedRows, node.of, [item.trim()])),
  firstOf: ({ ways }, cells) => ways.flatMap((one, place) => visit(triedRows, one, [cells[place] ?? ''])),
  slots: (node, cells) => cells.flatMap((cell) => visit(triedRows, node.of, [cell])),
})

/** The code rows a node declares, by name. */
export const codeRowsOf = (node: Node): readonly string[] => visit(declaredRows, node, undefined)

/** The code rows that the cells of a pair go through. */
export const codeRowsIn = (node: Node, cells: readonly string[]): readonly string[] => visit(triedRows, node, cells)
