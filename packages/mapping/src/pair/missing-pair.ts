import type { Leaf } from '../leaf/leaf.ts'
import { DECLARED_MISSING } from '../plan/scratch.ts'
import type { CompiledPair, PairContext } from './pair.ts'

/** A yes-or-no column that says a field is declared unknown; the slot is that field's own. */
export const missingPair = (leaf: Leaf, context: PairContext): CompiledPair => {
  const column = context.columns[0] ?? -1
  const { node, index } = context.slot
  return {
    path: context.path,
    columns: context.columns,
    decode: (cells, scratch, report) => {
      const cell = cells[column]
      if (cell === undefined || cell === '') return
      const value = leaf.decode(cell)
      const values = scratch.values[node] as (string | undefined)[]
      if (value === undefined) report.cell(column, leaf.invalid)
      else if (value === 'true' && values[index] === undefined) values[index] = DECLARED_MISSING
    },
    encode: (scratch, out) => {
      if (column < 0 || (scratch.values[node] as (string | undefined)[])[index] !== DECLARED_MISSING) return
      out[column] = leaf.encode('true') ?? ''
    },
  }
}
