import {
  type Binding,
  type Condition,
  conditionTest,
  type Layout,
  type Node,
  type Predicate,
} from '@nrec-align/mapping'
import { codeRowsOf } from '../coverage/code-rows.ts'
import { type PairColumns, type SampleCells, samplesOf } from './samples.ts'

/** A record by column. */
export type Row = Readonly<Record<string, string>>

const filled = (condition: Condition): string => {
  if (typeof condition === 'string') return condition
  if ('contains' in condition) return condition.contains
  return 'present' in condition ? (condition.present ? 'Sample' : '') : (condition[0] ?? '')
}

/** The row with cells that make a predicate true; cells that do already stay. */
export const holding = (row: Row, predicate: Predicate): Row => ({
  ...row,
  ...Object.fromEntries(
    Object.entries(predicate).flatMap(([column, condition]) =>
      condition === undefined || conditionTest(condition)(row[column]) ? [] : [[column, filled(condition)]],
    ),
  ),
})

/** The row with one cell that makes a predicate false. */
const breaking = (row: Row, predicate: Predicate): Row => {
  const [column, condition] = Object.entries(predicate)[0] ?? []
  if (column === undefined || condition === undefined) return row
  return { ...row, [column]: conditionTest(condition)('') ? 'Sample' : '' }
}

/** Rows that keep and that break every rule of a layout, and rows it skips. */
export const ruleRows = (layout: Layout, base: Row): readonly Row[] => [
  ...(layout.rules ?? []).flatMap(({ when, then }) => {
    const applies = holding(base, when)
    return [holding(applies, then), breaking(applies, then)]
  }),
  ...(layout.skip ?? []).map(({ where }) => holding(base, where)),
]

/** The row changed so that a binding reads it. */
export const readBy = (binding: Binding, base: Row): Row => {
  const owned = holding(base, binding.where ?? {})
  const [first] = binding.present ?? []
  return first === undefined || (owned[first] ?? '') !== '' ? owned : { ...owned, [first]: 'Sample' }
}

/** The samples of a pair; of a code table that other pairs share and that was gone through before, only the first. */
const newSamples = (node: Node, columns: PairColumns, known: Set<string>): readonly SampleCells[] => {
  const samples = samplesOf(node, columns)
  const rows = codeRowsOf(node)
  const isKnown = rows.length > 0 && rows.every((name) => known.has(name))
  for (const name of rows) known.add(name)
  return isKnown ? samples.slice(0, 1) : samples
}

/**
 * One row for every way through every pair of a binding, made from a row that it reads.
 *
 * @param known rows of code tables that were gone through; those of this binding are added
 */
export const pairRows = (layout: Layout, binding: Binding, base: Row, known: Set<string>): readonly Row[] =>
  Object.values(binding.pairs).flatMap(([names, node]) => {
    const columns = typeof names === 'string' ? [names] : names
    return newSamples(
      node,
      columns.map((name) => layout.columns[name]),
      known,
    ).map((cells) => ({
      ...base,
      ...Object.fromEntries(
        cells.flatMap((cell, place) =>
          cell === undefined || columns[place] === undefined ? [] : [[columns[place], cell]],
        ),
      ),
    }))
  })
