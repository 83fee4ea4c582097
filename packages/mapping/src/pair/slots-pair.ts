import { type Leaf, SAYS_NOTHING } from '../leaf/leaf.ts'
import { DECLARED_MISSING } from '../plan/scratch.ts'
import { TEXT_SEPARATOR } from '../text/list.ts'
import type { CompiledPair, PairContext } from './pair.ts'

/** Numbered columns ⟷ one list without repeats. */
export const slotsPair = (of: Leaf, context: PairContext): CompiledPair => {
  const { columns, slot } = context
  const join = of.join ?? TEXT_SEPARATOR
  return {
    path: context.path,
    ...(of.unsure === true ? { unsure: true as const } : {}),
    columns,
    decode: (cells, scratch, report) => {
      let joined: string | undefined
      for (const column of columns) {
        const cell = cells[column] ?? ''
        if (cell === '') continue
        const value = of.decode(cell) ?? context.fallback
        if (of.decode(cell) === undefined) report.cell(column, of.invalid)
        if (value === undefined || value === SAYS_NOTHING) continue
        if (joined === undefined) joined = value
        else if (!joined.split(join).includes(value)) joined += join + value
      }
      if (joined !== undefined) (scratch.values[slot.node] as (string | undefined)[])[slot.index] = joined
    },
    encode: (scratch, out, report) => {
      const value = scratch.values[slot.node]?.[slot.index]
      if (value === undefined || value === DECLARED_MISSING) return
      let next = 0
      for (const item of value.split(join)) {
        const cell = of.encode(item)
        const column = columns[next] ?? -1
        if (cell === undefined) report.cell(columns[0] ?? -1, of.unwritable)
        else if (next >= columns.length) report.cell(columns[0] ?? -1, 'more-values-than-columns')
        else {
          if (column >= 0) out[column] = cell
          next += 1
        }
      }
    },
  }
}
