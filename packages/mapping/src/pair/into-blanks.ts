import type { CompiledPair } from './pair.ts'

/** The same pair, but for cells that are filled already: they stay as they are. */
export const intoBlanks = (pair: CompiledPair): CompiledPair => {
  const { columns, encode } = pair
  if (encode === undefined) return pair
  return {
    ...pair,
    encode: (scratch, out, report) => {
      const before = columns.map((column) => out[column] ?? '')
      if (before.every((cell) => cell !== '')) return
      encode(scratch, out, report)
      columns.forEach((column, index) => {
        const cell = before[index] ?? ''
        if (column >= 0 && cell !== '') out[column] = cell
      })
    },
  }
}
