import type { ColumnFates, FileFates } from '../compare/compare.ts'
import { number, table } from './table.ts'
import { wrapped } from './wrapped.ts'

const sum = (columns: readonly ColumnFates[], of: (column: ColumnFates) => number): number =>
  columns.reduce((total, column) => total + of(column), 0)

const compared = ({ found }: ColumnFates): number => found.equal + found.changed + found.lost

const differing = ({ found }: ColumnFates): number => found.changed + found.lost

/** How many filled cells of each file came back equal, changed or not at all. */
export const cameBack = (files: readonly FileFates[]): readonly string[] =>
  table([
    ['came back', 'records', 'filled cells', 'equal', 'changed', 'lost'],
    ...files.map(({ layout, records, cellsWithoutRow, columns }) => [
      layout.toUpperCase(),
      number(records),
      number(sum(columns, compared) + cellsWithoutRow),
      number(sum(columns, ({ found }) => found.equal)),
      number(sum(columns, ({ found }) => found.changed)),
      number(sum(columns, ({ found }) => found.lost) + cellsWithoutRow),
    ]),
  ])

/** Which columns of a file that came back lost something, and why. */
export const lossesOf = ({ layout, records, withoutRow, columns }: FileFates): readonly string[] => {
  const name = layout.toUpperCase()
  if (withoutRow === records)
    return [`${name}: no row, because OneRoster holds nothing of these ${number(records)} records`]
  const reasons = new Map<string, string[]>()
  for (const column of columns.filter((one) => differing(one) > 0)) {
    const reason = reasonOf(column)
    reasons.set(reason, [...(reasons.get(reason) ?? []), `${column.column} ${number(differing(column))}`])
  }
  return [
    ...[...reasons].flatMap(([reason, names]) => wrapped(`${name}: ${reason}: ${names.join(', ')}`)),
    ...(withoutRow === 0 ? [] : [`${name}: no row for ${number(withoutRow)} students whose enrollment was set aside`]),
  ]
}

const reasonOf = (column: ColumnFates): string => {
  if (column.differsByOtherRows === differing(column)) return 'decided by another row of the student'
  if (/^the target (?:has no|does not keep)/.test(column.reason)) return 'nothing in OneRoster holds it'
  return column.reason.replace(/^only a file of the same format and version keeps it: /, '')
}

/** How far the losses were known before any file was read. */
export const foretold = (files: readonly FileFates[]): readonly string[] => {
  const columns = files.flatMap((file) => file.columns)
  const lostFiles = files.filter(({ absenceForetold }) => absenceForetold)
  const inLostFiles = lostFiles.reduce((total, file) => total + file.cellsWithoutRow, 0)
  const told =
    sum(columns, (column) => column.foretold) +
    inLostFiles +
    sum(
      lostFiles.flatMap((file) => file.columns),
      compared,
    )
  const right = sum(columns, (column) => column.cameTrue) + inLostFiles
  const all = sum(columns, compared) + files.reduce((total, file) => total + file.cellsWithoutRow, 0)
  return [
    `Foretold from the two formats alone, before any file was read: ${number(told)} cells, right ${number(right)} times.`,
    `The other ${number(all - told)} hang on other rows of the same student.`,
  ]
}
