import { lengthOf } from '@nrec-align/mapping'
import { literal, type Sql, when } from '../sql.ts'
import type { SqlLeaf } from './sql-leaf.ts'

/** What a leaf says about its own cell does not hold for a cell with more in it. */
export const insideCell = ({ invalid, join, isSilent }: SqlLeaf): Omit<SqlLeaf, 'decode'> => ({
  invalid,
  ...(join === undefined ? {} : { join }),
  ...(isSilent === undefined ? {} : { isSilent }),
})

/** What stands between two fixed texts. */
export const affixLeaf = (prefix: string, suffix: string, of: SqlLeaf): SqlLeaf => {
  const [before, after] = [lengthOf(prefix), lengthOf(suffix)]
  const inside = (cell: Sql): Sql => `substr(${cell}, ${before + 1}, length(${cell}) - ${before + after})`
  const has = (cell: Sql): readonly Sql[] => [
    `length(${cell}) > ${before + after}`,
    ...(before === 0 ? [] : [`substr(${cell}, 1, ${before}) = ${literal(prefix)}`]),
    ...(after === 0 ? [] : [`right(${cell}, ${after}) = ${literal(suffix)}`]),
  ]
  return {
    ...insideCell(of),
    decode: (cell) => when(has(cell), of.decode(inside(cell))),
  }
}
