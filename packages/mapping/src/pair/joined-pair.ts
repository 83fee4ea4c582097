import type { JoinedNode } from '../codec/joined.ts'
import { DECLARED_MISSING } from '../plan/scratch.ts'
import type { CompiledPair, PairContext } from './pair.ts'

/** Several cells ⟷ one text; without one of them there is none. */
export const joinedPair = ({ between }: JoinedNode, context: PairContext): CompiledPair => {
  const { columns } = context
  const { node, index } = context.slot
  const last = columns.at(-1) ?? -1
  return {
    path: context.path,
    columns,
    decode: (cells, scratch, report) => {
      const parts = columns.map((column) => cells[column] ?? '')
      if (parts.some((part) => part === '')) return
      if (parts.at(-1)?.includes(between) === true) report.cell(last, 'unreadable-text')
      else (scratch.values[node] as (string | undefined)[])[index] = parts.join(between)
    },
    encode: (scratch, out) => {
      const value = scratch.values[node]?.[index]
      if (value === undefined || value === DECLARED_MISSING) return
      const parts = value.split(between)
      const first = parts.splice(0, Math.max(parts.length - columns.length + 1, 0)).join(between)
      ;[first, ...parts].forEach((part, place) => {
        const column = columns[place] ?? -1
        if (column >= 0) out[column] = part
      })
    },
  }
}
