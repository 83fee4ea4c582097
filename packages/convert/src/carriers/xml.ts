import { InputError, type InputFile, openXml, pruneXml, type Tree } from '@nrec-align/io'
import { type Binding, columnsOfVariant, type Layout, type XmlContainer } from '@nrec-align/mapping'
import type { Carrier } from './carrier.ts'
import { type Fit, isNamed, withName } from './fit.ts'
import { fitTrees } from './fit-trees.ts'
import { plainCell, type TreeCell } from './tree-cells.ts'
import { pathsOf, TreeFile } from './trees.ts'

const headOf = async (head: InputFile, { element }: XmlContainer): Promise<readonly Tree[]> => {
  const reader = await openXml(head)
  const trees: Tree[] = []
  for await (const batch of reader.records()) {
    batch.trees.forEach((tree, index) => {
      if (batch.kind(index) === element) trees.push(tree)
    })
    if (trees.length >= 20) break
  }
  return trees
}

const cellsOf = (columns: readonly string[], { paths }: XmlContainer): readonly TreeCell[] =>
  pathsOf(columns, paths).map((path) => plainCell([path]))

const fit = async (
  head: InputFile,
  layout: Layout,
  container: XmlContainer,
  _bindings: readonly Binding[],
): Promise<Fit | undefined> => {
  try {
    const trees = await headOf(head, container)
    if (trees.length === 0) return undefined
    const columns = columnsOfVariant(layout)
    const named = isNamed(layout, head)
    const { share, reasons } = fitTrees(trees.slice(0, 20), layout, cellsOf(columns.names, container))
    const score = 0.4 + 0.4 * share + (named ? 0.2 : 0)
    return {
      layout,
      container,
      score,
      columns,
      variant: undefined,
      reasons: withName([`its records are called ${container.element}`, ...reasons], named),
    }
  } catch (error) {
    if (!(error instanceof InputError) || error.code === 'unsafe-xml') throw error
    return undefined
  }
}

const notWritten = (): never => {
  throw new TypeError('XML is read only; the layout is written in another container')
}

/** XML, which is only read. */
export const xmlCarrier: Carrier<XmlContainer> = {
  ending: '.xml',
  fit,
  namesColumns: () => true,
  isShared: () => true,
  open: async (input, parts, note) => {
    const reader = await openXml(input)
    const known = parts.flatMap(({ container }) => container.namespaces ?? [])
    if (known.length > 0 && !known.includes(reader.root.namespace))
      note({ code: 'unknown-namespace', name: reader.root.namespace })
    const shapes = parts.map((part) => ({
      part,
      kinds: [part.container.element],
      cells: cellsOf(part.columns.names, part.container),
      held: [],
      passed: [],
    }))
    return new TreeFile(reader, shapes, { textOf: ({ kinds }) => `<${kinds[0]}/>`, without: pruneXml })
  },
  writer: notWritten,
  rejects: notWritten,
}
