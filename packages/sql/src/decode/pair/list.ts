import { type Nodes, TEXT_SEPARATOR } from '@nrec-align/mapping'
import { checkOf } from '../finding.ts'
import { emitLeaf } from '../leaf/leaves.ts'
import { isRefused, literal, type Sql } from '../sql.ts'
import type { EmittedPair, PairScope } from './sql-pair.ts'

/** Separated values of one cell, each by itself. */
export const listPair = (node: Nodes['list'], scope: PairScope): EmittedPair => {
  const { about, dialect, path } = scope
  const column = scope.places[0] ?? -1
  const leaf = emitLeaf(node.of, scope)
  if (isRefused(leaf)) return { refused: 'each item of its cells names another record' }
  if (leaf.damage !== undefined) return { refused: 'the items of its cells are dates' }
  if (column < 0) return { checks: [] }
  const fallback = leaf.invalid === 'unknown-code' ? scope.fallback : undefined
  const cell = scope.cell(column)
  const items = scope.read(dialect.items(cell, node.separator))
  const textOf = (item: Sql): Sql =>
    fallback === undefined ? leaf.decode(item) : `coalesce(${leaf.decode(item)}, ${literal(fallback)})`
  const found = scope.read(`align_distinct(${dialect.mapped(dialect.items(cell, node.separator), textOf)})`)
  const unread = dialect.size(dialect.kept(items, (item) => `${leaf.decode(item)} IS NULL`))
  return {
    values: [
      {
        path,
        value:
          node.take === 'first'
            ? dialect.first(found)
            : `align_joined(${found}, ${literal(leaf.join ?? TEXT_SEPARATOR)})`,
      },
    ],
    checks: [
      ...(leaf.isAsItIs === true ? [] : [checkOf(about, { column, code: leaf.invalid }, `${unread} > 0`)]),
      ...(node.take === 'first'
        ? [checkOf(about, { column, code: 'list-shortened' }, `${dialect.size(found)} > 1`)]
        : []),
    ],
  }
}
