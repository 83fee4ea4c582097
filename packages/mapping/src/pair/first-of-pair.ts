import type { FirstOfNode } from '../codec/first-of.ts'
import { SAYS_NOTHING } from '../leaf/leaf.ts'
import { leafFor } from '../leaf/leaves.ts'
import { DECLARED_MISSING } from '../plan/scratch.ts'
import type { CompiledPair, PairContext } from './pair.ts'

/** Several cells, of which the first that says something is ⟷ one field. */
export const firstOfPair = ({ ways, written }: FirstOfNode, context: PairContext): CompiledPair => {
  const { columns } = context
  const { node, index } = context.slot
  const leaves = ways.map((one) => {
    const leaf = leafFor(one, context.leaf)
    if (leaf === undefined) throw new TypeError(`${context.path}: ${one.kind} cannot be one of several`)
    return leaf
  })
  return {
    path: context.path,
    columns,
    ...(leaves.some(({ unsure }) => unsure === true) ? { unsure: true as const } : {}),
    decode: (cells, scratch, report) => {
      let said: string | undefined
      for (const [place, leaf] of leaves.entries()) {
        const column = columns[place] ?? -1
        const cell = cells[column] ?? ''
        if (cell === '') continue
        const value = leaf.decode(cell)
        if (value === undefined) report.cell(column, leaf.diagnose?.(cell) ?? leaf.invalid)
        else if (value !== SAYS_NOTHING) said ??= value
      }
      if (said !== undefined) (scratch.values[node] as (string | undefined)[])[index] = said
    },
    encode: (scratch, out, report) => {
      const value = scratch.values[node]?.[index]
      if (value === undefined || value === DECLARED_MISSING) return
      for (const [place, leaf] of leaves.entries()) {
        const column = columns[place] ?? -1
        const cell = leaf.encode(value)
        if (cell !== undefined && column >= 0) out[column] = cell
        else if (place === 0) report.cell(column, leaf.unwritable)
        if (written === 'first') return
      }
    },
  }
}
