import { type Tree, type TreePath, unknownPaths } from '@nrec-align/io'
import type { Layout } from '@nrec-align/mapping'
import type { TreeCell } from './tree-cells.ts'

/** How well some trees fit a layout: the share of its records, of their members, and of the required columns. */
export const fitTrees = (
  trees: readonly Tree[],
  layout: Layout,
  cells: readonly TreeCell[],
  known: { readonly passed?: readonly TreePath[]; readonly optional?: readonly string[] } = {},
): { readonly share: number; readonly reasons: readonly string[] } => {
  const columns = layout.variants[0]?.columns ?? []
  const filled = new Set<string>()
  const unknown = new Set<string>()
  const look = unknownPaths(
    cells.flatMap(({ paths }) => paths),
    known.passed,
  )
  for (const tree of trees) {
    look(tree, (name) => unknown.add(name))
    columns.forEach((name, place) => {
      if (cells[place]?.read(tree) !== '') filled.add(name)
    })
  }
  const needed = columns.filter(
    (name) => layout.columns[name]?.required === 'always' && known.optional?.includes(name) !== true,
  )
  const present = needed.filter((name) => filled.has(name)).length
  const share = filled.size / Math.max(filled.size + unknown.size, 1)
  const coverage = needed.length === 0 ? share : present / needed.length
  return {
    share: filled.size === 0 ? 0 : 0.5 * share + 0.5 * coverage,
    reasons: [
      `${filled.size} of ${filled.size + unknown.size} members known`,
      `${present} of ${needed.length} required members present`,
    ],
  }
}
