import { type Binding, type Condition, conditionTest, type Layout, type Predicate } from '@nrec-align/mapping'
import { samplesOf } from './samples.ts'

/** A record by column. */
export type Row = Readonly<Record<string, string>>

const filled = (condition: Condition): string => {
  if (typeof condition === 'string') return condition
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

/** One row for every way through every pair of a binding, made from a row that it reads. */
export const pairRows = (layout: Layout, binding: Binding, base: Row): readonly Row[] =>
  Object.values(binding.pairs).flatMap(([names, node]) => {
    const columns = typeof names === 'string' ? [names] : names
    return samplesOf(
      node,
      columns.map((name) => layout.columns[name]),
    ).map((cells) => ({
      ...base,
      ...Object.fromEntries(
        cells.flatMap((cell, place) =>
          cell === undefined || columns[place] === undefined ? [] : [[columns[place], cell]],
        ),
      ),
    }))
  })
