import type { Node } from '@nrec-align/mapping'
import { emitLeaf } from '../leaf/leaves.ts'
import { isRefused } from '../sql.ts'
import { readCell, saidBy, unreadCheck } from './cell-reading.ts'
import type { EmittedPair, PairScope } from './sql-pair.ts'

/** One cell → one field. */
export const singlePair = (node: Node, scope: PairScope): EmittedPair => {
  const leaf = emitLeaf(node, scope)
  if (isRefused(leaf)) return leaf
  const reading = readCell(scope, leaf, scope.places[0] ?? -1)
  return {
    values: [{ path: scope.path, value: saidBy(reading, scope.fallback) }],
    checks: unreadCheck(scope.about, reading),
    ...(leaf.years === undefined ? {} : { years: leaf.years }),
  }
}

/** A yes-or-no cell that says another field is declared unknown. */
export const missingPair = (node: Node, field: string, scope: PairScope): EmittedPair => {
  const leaf = emitLeaf(node, scope)
  if (isRefused(leaf)) return leaf
  const reading = readCell(scope, leaf, scope.places[0] ?? -1)
  return {
    missing: { path: field, value: `coalesce(${reading.text}, '') = 'true'` },
    checks: unreadCheck(scope.about, reading, 'only-invalid'),
  }
}
