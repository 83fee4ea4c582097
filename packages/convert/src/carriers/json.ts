import { framedWriter, InputError, type InputFile, openJson, pruneJson, type Tree, treeWriter } from '@nrec-align/io'
import { type Binding, columnsOfVariant, type JsonContainer, type Layout } from '@nrec-align/mapping'
import type { Carrier } from './carrier.ts'
import { type Fit, isNamed, withName } from './fit.ts'
import { fitTrees, pathsOf, TreeFile, type TreePart } from './trees.ts'

/** Records one a line, the form that is written. */
const LINES = { before: '', between: '\n', after: '\n' }

const writerOf = (columns: readonly string[], { paths, types }: JsonContainer) =>
  treeWriter(pathsOf(columns, paths).map((path, place) => ({ path, type: types?.[columns[place] ?? ''] ?? 'text' })))

const headOf = async (head: InputFile, { property }: JsonContainer): Promise<readonly Tree[] | undefined> => {
  const reader = await openJson(head, { properties: property === undefined ? [] : [property] })
  const trees: Tree[] = []
  for await (const batch of reader.records()) {
    batch.trees.forEach((tree, index) => {
      if (batch.kind(index) === (property ?? '')) trees.push(tree)
    })
    if (trees.length >= 20) break
  }
  return trees
}

const fit = async (
  head: InputFile,
  layout: Layout,
  container: JsonContainer,
  _bindings: readonly Binding[],
): Promise<Fit | undefined> => {
  try {
    const trees = await headOf(head, container)
    if (trees === undefined || trees.length === 0) return undefined
    const columns = columnsOfVariant(layout)
    const named = isNamed(layout, head)
    const { share, reasons } = fitTrees(trees.slice(0, 20), layout, pathsOf(columns.names, container.paths))
    const score = share === 0 ? 0 : 0.8 * share + (named ? 0.2 : 0)
    return { layout, container, score, columns, variant: undefined, reasons: withName(reasons, named) }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return undefined
  }
}

/** JSON, read in any of its shapes and written one record a line. */
export const jsonCarrier: Carrier<JsonContainer> = {
  ending: '.jsonl',
  fit,
  namesColumns: () => true,
  isShared: ({ property }) => property !== undefined,
  open: async (input, parts, note) => {
    const properties = parts.flatMap(({ container }) => container.property ?? [])
    const reader = await openJson(input, { properties })
    const shapes = parts.map((part) => ({
      part,
      kind: part.container.property ?? '',
      paths: pathsOf(part.columns.names, part.container.paths),
    }))
    const textOf = ({ part }: TreePart, cells: readonly string[]): string =>
      writerOf(part.columns.names, part.container as JsonContainer)(cells)
    return new TreeFile(reader, shapes, note, textOf, pruneJson)
  },
  writer: (sink, layout, container) =>
    framedWriter(sink, LINES, writerOf(layout.variants[0]?.columns ?? [], container)),
  rejects: (sink, layout, container) =>
    framedWriter(sink, LINES, writerOf(layout.variants[0]?.columns ?? [], container)),
}
