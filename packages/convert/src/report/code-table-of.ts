import { type Binding, type CodeTable, type Interpreter, interpreterOf, visit } from '@nrec-align/mapping'

/** The code table that reads a column, and what separates several codes of one cell. */
export interface ColumnCodes {
  readonly table: CodeTable
  readonly separator?: string
}

const columnCodes: Interpreter<undefined, ColumnCodes | undefined> = interpreterOf(undefined, {
  code: ({ table }) => ({ table }),
  list: ({ of, separator }) => {
    const codes = visit(columnCodes, of, undefined)
    return codes === undefined ? undefined : { ...codes, separator }
  },
})

/** A table of several columns decides by all of them, so no single code can be added to it. */
const hasSingleCodes = ({ rows }: CodeTable): boolean => rows.every(([wire]) => typeof wire === 'string')

/** What reads the codes of a column; `undefined` where the column holds none, or shares its table with other columns. */
export const codeTableOf = (bindings: readonly Binding[], column: string): ColumnCodes | undefined => {
  for (const { pairs } of bindings) {
    for (const [columns, node] of Object.values(pairs)) {
      if (![columns].flat().includes(column)) continue
      const codes = visit(columnCodes, node, undefined)
      if (codes !== undefined && hasSingleCodes(codes.table)) return codes
    }
  }
  return undefined
}
