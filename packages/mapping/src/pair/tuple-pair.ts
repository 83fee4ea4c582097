import { type CodeNode, type CodeRow, canonicalOf } from '../codec/code.ts'
import { validityOf } from '../leaf/code.ts'
import { DECLARED_MISSING } from '../plan/scratch.ts'
import type { CompiledPair, PairContext } from './pair.ts'

const ANY = '*'

const tuple = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? value : [value as T])

const matches = (pattern: readonly string[], cells: readonly string[]): boolean =>
  pattern.every((wanted, place) => wanted === ANY || wanted === (cells[place] ?? ''))

/** Whether a row's canonical values agree with the entity's; a value the entity lacks agrees with anything but the first. */
const agrees = (
  canonical: readonly (string | undefined)[],
  values: readonly (string | undefined)[],
  exactly: boolean,
): boolean =>
  canonical.every((wanted, place) => wanted === values[place] || (!exactly && place > 0 && values[place] === undefined))

/** Columns ⟷ fields through a table of tuples: the first row that matches decides, on the way back the first that agrees. */
export const tuplePair = (node: CodeNode, context: PairContext): CompiledPair => {
  const rows = node.table.rows.map((row: CodeRow<string>) => ({
    wire: tuple<string>(row[0]),
    canonical: canonicalOf(row),
    reads: row[3] !== 'encodeOnly',
    writes: row[3] !== 'decodeOnly',
  }))
  /** The one row that does not contradict what is known; of several none is guessed. */
  const onlyFit = (values: readonly (string | undefined)[]) => {
    const fitting = rows.filter((candidate) => candidate.writes && agrees(candidate.canonical, values, false))
    return fitting.length === 1 ? fitting[0] : undefined
  }
  const slots = [context.slot, ...context.with]
  const columns = context.columns
  const first = columns[0] ?? -1
  return {
    path: context.path,
    ...validityOf(node, context.leaf),
    ...(node.table.verified ? {} : { unsure: true as const }),
    columns,
    decode: (cells, scratch, report) => {
      const texts = columns.map((column) => cells[column] ?? '')
      if (texts.every((text) => text === '')) return
      const row = rows.find((candidate) => candidate.reads && matches(candidate.wire, texts))
      if (row === undefined) report.cell(first, 'unknown-code')
      const found = row === undefined ? [context.fallback] : row.canonical
      slots.forEach((slot, place) => {
        const value = found[place]
        if (value !== undefined) (scratch.values[slot.node] as (string | undefined)[])[slot.index] = value
      })
    },
    encode: (scratch, out, report) => {
      const values = slots.map((slot) => scratch.values[slot.node]?.[slot.index])
      if (values[0] === undefined || values[0] === DECLARED_MISSING) return
      const row =
        rows.find((candidate) => candidate.writes && agrees(candidate.canonical, values, true)) ?? onlyFit(values)
      if (row === undefined) {
        report.cell(first, 'no-code-in-target')
        return
      }
      columns.forEach((column, place) => {
        const wire = row.wire[place] ?? ''
        if (column >= 0 && wire !== ANY) out[column] = wire
      })
    },
  }
}
