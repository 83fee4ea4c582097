import { type Leaf, SAYS_NOTHING } from '../leaf/leaf.ts'
import { DECLARED_MISSING } from '../plan/scratch.ts'
import type { CompiledPair, PairContext } from './pair.ts'

/** One cell ⟷ one field. */
export const leafPair = (leaf: Leaf, context: PairContext): CompiledPair => {
  const column = context.columns[0] ?? -1
  const { node, index } = context.slot
  const keepsUnknown = leaf.invalid === 'unknown-code'
  // Records that follow each other repeat dates, codes and years: a good cell like the one before is not read again.
  let lastCell = ''
  let lastValue: string | undefined
  return {
    path: context.path,
    ...(leaf.validity === undefined ? {} : { validity: leaf.validity }),
    ...(leaf.unsure === true ? { unsure: true as const } : {}),
    columns: context.columns,
    decode: (cells, scratch, report) => {
      const cell = cells[column]
      if (cell === undefined || cell === '') return
      if (cell === lastCell) {
        ;(scratch.values[node] as (string | undefined)[])[index] = lastValue
        return
      }
      const value = leaf.decode(cell)
      const note = leaf.note?.(cell)
      if (note !== undefined) report.cell(column, note)
      if (value === undefined) {
        report.cell(column, leaf.diagnose?.(cell) ?? leaf.invalid)
        if (keepsUnknown) (scratch.values[node] as (string | undefined)[])[index] = context.fallback
        return
      }
      if (value === SAYS_NOTHING) return
      if (note === undefined) {
        lastCell = cell
        lastValue = value
      }
      ;(scratch.values[node] as (string | undefined)[])[index] = value
    },
    encode: (scratch, out, report) => {
      const value = (scratch.values[node] as (string | undefined)[])[index]
      if (value === undefined || value === DECLARED_MISSING || column < 0) return
      const cell = leaf.encode(value)
      if (cell === undefined) report.cell(column, leaf.unwritable)
      else out[column] = cell
    },
  }
}
