import { type Binding, type CodeTable, type Interpreter, visit } from '@nrec-align/mapping'

/** The code table that reads a column, and what separates several codes of one cell. */
export interface ColumnCodes {
  readonly table: CodeTable
  readonly separator?: string
}

const none = (): undefined => undefined

const columnCodes: Interpreter<undefined, ColumnCodes | undefined> = {
  text: none,
  integer: none,
  decimal: none,
  date: none,
  instant: none,
  schoolYear: none,
  code: ({ table }) => ({ table }),
  list: ({ of, separator }) => {
    const codes = visit(columnCodes, of, undefined)
    return codes === undefined ? undefined : { ...codes, separator }
  },
  flags: none,
  slots: ({ of }) => visit(columnCodes, of, undefined),
  identifier: none,
  tokens: none,
  constant: none,
  option: none,
  period: none,
}

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
