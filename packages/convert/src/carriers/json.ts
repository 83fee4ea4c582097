import {
  framedWriter,
  InputError,
  type InputFile,
  type JsonOpening,
  openJson,
  pruneJson,
  reopenJson,
  type Tree,
  type TreeReader,
  treePath,
  treeWriter,
} from '@nrec-align/io'
import {
  type Binding,
  columnsOfVariant,
  type FileColumns,
  isSecretColumn,
  type JsonContainer,
  type Layout,
  propertiesOf,
} from '@nrec-align/mapping'
import type { CarriedPart, Carrier } from './carrier.ts'
import { type Fit, isNamed, withName } from './fit.ts'
import { fitTrees } from './fit-trees.ts'
import { listCell, plainCell, type TreeCell } from './tree-cells.ts'
import { pathsOf, TreeFile, type TreePart } from './trees.ts'

/** Records one a line, the form that is written. */
const LINES = { before: '', between: '\n', after: '\n' }

const placesOf = (name: string, { paths }: JsonContainer): readonly string[] => {
  const places = paths?.[name] ?? name
  return typeof places === 'string' ? [places] : places
}

const cellsOf = (columns: readonly string[], container: JsonContainer): readonly TreeCell[] =>
  columns.map((name) => {
    const places = placesOf(name, container)
    const list = container.lists?.[name]
    return list === undefined ? plainCell(places.map(treePath)) : listCell(places, list)
  })

const firstPaths = (columns: readonly string[], container: JsonContainer): Readonly<Record<string, string>> =>
  Object.fromEntries(columns.map((name) => [name, placesOf(name, container)[0] ?? name]))

const writerOf = (columns: readonly string[], container: JsonContainer) =>
  treeWriter(
    pathsOf(columns, firstPaths(columns, container)).map((path, place) => ({
      path,
      type: container.types?.[columns[place] ?? ''] ?? 'text',
    })),
  )

/** Members that are known though no column asks for them. */
const passedBy = ({ holds, ignored }: JsonContainer) => Object.keys({ ...holds, ...ignored }).map(treePath)

/** The columns of a layout in such a file, where fewer may be required. */
const columnsIn = (layout: Layout, { optional }: JsonContainer): FileColumns => {
  const columns = columnsOfVariant(layout)
  const declared = columns.declared.map((column, place) => {
    if (column === undefined || optional?.includes(columns.names[place] ?? '') !== true) return column
    const { required: _, ...others } = column
    return others
  })
  return { ...columns, declared }
}

const headOf = async (head: InputFile, container: JsonContainer): Promise<readonly Tree[]> => {
  const properties = propertiesOf(container)
  const reader = await openJson(head, { properties })
  const trees: Tree[] = []
  for await (const batch of reader.records()) {
    batch.trees.forEach((tree, index) => {
      if (batch.kind(index) === '' || properties.includes(batch.kind(index))) trees.push(tree)
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
    if (trees.length === 0) return undefined
    const columns = columnsIn(layout, container)
    const named = isNamed(layout, head)
    const { share, reasons } = fitTrees(trees.slice(0, 20), layout, cellsOf(columns.names, container), {
      passed: passedBy(container),
      optional: container.optional ?? [],
    })
    const score = share === 0 ? 0 : 0.8 * share + (named ? 0.2 : 0)
    return { layout, container, score, columns, variant: undefined, reasons: withName(reasons, named) }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return undefined
  }
}

/** A secret stays out of the cells already, so that the text of a record can be kept without it. */
const isNeverRead = ({ names, declared }: FileColumns, place: number): boolean =>
  isSecretColumn(names[place] ?? '', declared[place]) && declared[place]?.matchedBy === undefined

const blank = ({ paths }: TreeCell): TreeCell => ({ paths, read: () => '' })

/** The part of a layout; records inside its own are of other parts. */
const treePart = (part: CarriedPart<JsonContainer>, parts: readonly CarriedPart<JsonContainer>[]): TreePart => {
  const { columns, container } = part
  const held = Object.entries(container.holds ?? {}).flatMap(([member, { layout, takes }]) => {
    const at = parts.findIndex((one) => one.layout.id === layout)
    const inner = parts[at]?.columns.names ?? []
    if (at < 0) return []
    return {
      member,
      part: at,
      takes: Object.entries(takes ?? {}).map(
        ([name, outer]) => [inner.indexOf(name), columns.names.indexOf(outer)] as const,
      ),
    }
  })
  return {
    part,
    kinds: propertiesOf(container),
    cells: cellsOf(columns.names, container).map((cell, place) => (isNeverRead(columns, place) ? blank(cell) : cell)),
    held,
    passed: passedBy(container),
  }
}

const treeFile = (reader: TreeReader, parts: readonly CarriedPart<JsonContainer>[]): TreeFile => {
  const shapes = parts.map((part) => treePart(part, parts))
  const textOf = ({ part }: TreePart, cells: readonly string[]): string =>
    writerOf(part.columns.names, part.container as JsonContainer)(cells)
  return new TreeFile(reader, shapes, { textOf, without: pruneJson })
}

/** JSON, read in any of its shapes and written one record a line. */
export const jsonCarrier: Carrier<JsonContainer> = {
  ending: '.jsonl',
  fit,
  namesColumns: () => true,
  isShared: (container) => propertiesOf(container).length > 0 || container.holds !== undefined,
  columnsOf: columnsIn,
  open: async (input, parts) => {
    const main = parts.find(({ isMain }) => isMain === true)
    const reader = await openJson(input, {
      properties: parts.flatMap(({ container }) => propertiesOf(container)),
      // A record may hold others under a name that is also the name of their own pages.
      ...(main === undefined ? {} : { tellingProperties: propertiesOf(main.container) }),
    })
    return treeFile(reader, parts)
  },
  reopen: (input, parts, opening) => treeFile(reopenJson(input, opening as JsonOpening), parts),
  writer: (sink, layout, container) =>
    framedWriter(sink, LINES, writerOf(layout.variants[0]?.columns ?? [], container)),
  rejects: (sink, layout, container) =>
    framedWriter(sink, LINES, writerOf(layout.variants[0]?.columns ?? [], container)),
}
