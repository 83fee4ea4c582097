import { type CodeNode, type Leaf, leafFor } from '@nrec-align/mapping'
import { chosen, literal } from '../sql.ts'
import type { DatedCode, EmittedLeaf, LeafScope } from './sql-leaf.ts'

/** The codes that come and go, each with its years. */
export const datedCodes = (wires: readonly string[], validity: Leaf['validity']): readonly DatedCode[] =>
  wires.flatMap((wire) => {
    const years = validity?.(wire)
    return years === undefined || wire === '' ? [] : [{ wire, from: years[0], to: years[1] }]
  })

/** A code table, as the reader of rows looks it up: rows the run adds, directions and repeats are settled there. */
export const codeLeaf = (node: CodeNode, { context }: LeafScope): EmittedLeaf => {
  const leaf = leafFor(node, context)
  if (leaf?.vocabulary === undefined) return { refused: 'its codes are no closed list' }
  const rows = leaf.vocabulary
    .filter((wire) => wire !== '')
    .map((wire) => [wire, literal(leaf.decode(wire) ?? '')] as const)
  return {
    decode: (cell) => chosen(cell, rows),
    ...(rows.some(([, text]) => text === "''") ? { isSilent: true as const } : {}),
    invalid: leaf.invalid,
    ...(leaf.join === undefined ? {} : { join: leaf.join }),
    years: datedCodes(leaf.vocabulary, leaf.validity),
  }
}
