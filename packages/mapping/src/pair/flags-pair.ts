import type { FlagsNode } from '../codec/flags.ts'
import { DECLARED_MISSING } from '../plan/scratch.ts'
import { CODE_SEPARATOR } from '../text/list.ts'
import type { CompiledPair, PairContext } from './pair.ts'

/** Yes-or-no columns ⟷ the list of codes answered yes. */
export const flagsPair = (node: FlagsNode, context: PairContext): CompiledPair => {
  const { columns, slot } = context
  const yes = new Set(node.yes)
  const no = new Set(node.no)
  return {
    path: context.path,
    columns,
    decode: (cells, scratch, report) => {
      const found: string[] = []
      columns.forEach((column, place) => {
        const cell = cells[column] ?? ''
        if (cell === '' || no.has(cell)) return
        if (yes.has(cell)) found.push(node.codes[place] as string)
        else report.cell(column, 'unknown-code')
      })
      if (found.length > 0)
        (scratch.values[slot.node] as (string | undefined)[])[slot.index] = found.join(CODE_SEPARATOR)
    },
    encode: (scratch, out, report) => {
      const value = scratch.values[slot.node]?.[slot.index]
      if (value === undefined || value === DECLARED_MISSING) return
      const listed = value.split(CODE_SEPARATOR)
      columns.forEach((column, place) => {
        if (column < 0) return
        out[column] = (listed.includes(node.codes[place] as string) ? node.yes[0] : node.no[0]) ?? ''
      })
      if (listed.some((code) => !node.codes.includes(code))) report.cell(columns[0] ?? -1, 'no-code-in-target')
    },
  }
}
