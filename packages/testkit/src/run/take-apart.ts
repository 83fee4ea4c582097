import { inputFile, openJson, openXml, readTree, type TreeReader, treePath } from '@nrec-align/io'
import {
  type Container,
  type Containers,
  columnsOfHeader,
  columnsOfVariant,
  conditionTest,
  type FileColumns,
  type JsonContainer,
  type Layout,
  type Predicate,
  propertiesOf,
  type Span,
  trim,
  type Variant,
  type XmlContainer,
} from '@nrec-align/mapping'
import { type SplitRecord, splitRecords } from './split-records.ts'

/** A file taken apart into the records of one layout. */
export interface TakenApart {
  readonly columns: FileColumns
  readonly records: readonly SplitRecord[]
  /** Text of what stands before the first record. */
  readonly head: string | undefined
  /** The whole file again with other texts of records. */
  readonly rebuilt: (texts: readonly string[]) => string
}

/** Which records of the file are meant: those of the layout, or all. */
type Choice = 'own' | 'all'

type Taker<C> = (bytes: Uint8Array, layout: Layout, container: C, choice: Choice) => Promise<TakenApart>

const isOwn = (type: Predicate | undefined, columns: FileColumns, cells: readonly string[]): boolean =>
  Object.entries(type ?? {}).every(([name, condition]) =>
    conditionTest(condition ?? { present: true })(trim(cells[columns.names.indexOf(name)] ?? '')),
  )

const lines = (head: string | undefined, lineEnd: string) => (texts: readonly string[]) =>
  [...(head === undefined ? [] : [head]), ...texts].map((text) => text + lineEnd).join('')

const delimited: Taker<Containers['delimited']> = async (bytes, layout, container, choice) => {
  const before = container.header ? (container.rowsBeforeHeader ?? 0) : 0
  const after = container.header ? (container.rowsAfterHeader ?? 0) : 0
  const split = splitRecords(bytes, { ...container, header: false })
  const header = container.header ? split.records[before] : undefined
  const headRows = header === undefined ? 0 : before + 1 + after
  const width = split.records[headRows]?.cells.length ?? 0
  const variant = layout.variants.find(
    ({ columns, optionalTail = 0 }) => width <= columns.length && width >= columns.length - optionalTail,
  )
  const columns =
    header === undefined ? columnsOfVariant(layout, variant?.id) : columnsOfHeader(layout, header.cells.map(trim))
  const head =
    header === undefined
      ? undefined
      : split.records
          .slice(0, headRows)
          .map(({ text }) => text)
          .join(split.lineEnd)
  const records = split.records.slice(headRows)
  return {
    columns,
    records: choice === 'all' ? records : records.filter(({ cells }) => isOwn(container.recordType, columns, cells)),
    head,
    rebuilt: lines(head, split.lineEnd),
  }
}

const sliced = (line: string, spans: readonly Span[]): readonly string[] =>
  spans.map(([start, length]) => line.slice(start - 1, start + length - 1))

const fixedWidth: Taker<Containers['fixedWidth']> = async (bytes, layout, container, choice) => {
  const { records, lineEnd } = splitRecords(bytes, { delimiters: ['\uffff'], quote: '', header: false })
  const fits = (variant: Variant, line: string): boolean =>
    isOwn(variant.marks, columnsOfVariant(layout, variant.id), sliced(line, variant.spans ?? []))
  const [first] = records
  const variant =
    layout.variants.find((one) => one.marks !== undefined && first !== undefined && fits(one, first.text)) ??
    layout.variants.find(({ marks }) => marks === undefined) ??
    layout.variants[0]
  const columns = columnsOfVariant(layout, variant?.id)
  const all = records.map(({ text }) => ({ text, cells: sliced(text, variant?.spans ?? []) }))
  return {
    columns,
    records: choice === 'all' ? all : all.filter(({ cells }) => isOwn(container.recordType, columns, cells)),
    head: undefined,
    rebuilt: lines(undefined, lineEnd),
  }
}

const firstOf = (places: string | readonly string[] | undefined): string | undefined =>
  typeof places === 'object' ? places[0] : places

const trees = async (
  reader: TreeReader,
  layout: Layout,
  { paths }: JsonContainer | XmlContainer,
  isWanted: (kind: string) => boolean,
): Promise<TakenApart> => {
  const columns = columnsOfVariant(layout)
  const places = columns.names.map((name) => treePath(firstOf(paths?.[name]) ?? name))
  const records: SplitRecord[] = []
  for await (const batch of reader.records()) {
    batch.trees.forEach((tree, index) => {
      if (isWanted(batch.kind(index)))
        records.push({
          text: reader.enclosed(batch.text(index), batch.kind(index)),
          cells: places.map((path) => readTree(tree, path)),
        })
    })
    for (const { text } of batch.faults) records.push({ text, cells: [] })
  }
  const { before, between, after } = reader.frame
  return { columns, records, head: before, rebuilt: (texts) => before + texts.join(between) + after }
}

const takers: { readonly [K in keyof Containers]: Taker<Containers[K]> } = {
  delimited,
  fixedWidth,
  json: async (bytes, layout, container, choice) => {
    // Where every record was set aside nothing is left of a file of lines.
    if (bytes.length === 0)
      return { columns: columnsOfVariant(layout), records: [], head: '', rebuilt: lines('', '\n') }
    const properties = propertiesOf(container)
    const reader = await openJson(inputFile('a.json', bytes), { properties })
    return trees(reader, layout, container, (kind) => choice === 'all' || properties.includes(kind) || kind === '')
  },
  xml: async (bytes, layout, container, choice) =>
    trees(
      await openXml(inputFile('a.xml', bytes)),
      layout,
      container,
      (kind) => choice === 'all' || kind === container.element,
    ),
}

/** The first characters of a file tell in which of a layout's containers it is. */
const containerOf = (bytes: Uint8Array, layout: Layout): Container => {
  const containers = [layout.container, ...(layout.alsoRead ?? [])]
  const first = new TextDecoder().decode(bytes.subarray(0, 100)).trim().charAt(0)
  const kind = first === '<' ? 'xml' : first === '{' || first === '[' ? 'json' : undefined
  return containers.find((one) => one.kind === kind) ?? layout.container
}

/**
 * Takes a file apart into the records of a layout. Delimited text and fixed width are read here once more, by code that shares
 * nothing with the engine; JSON and XML by the same readers, but record by record and path by path.
 */
export const takeApart = (bytes: Uint8Array, layout: Layout, choice: Choice = 'own'): Promise<TakenApart> => {
  const container = containerOf(bytes, layout)
  return (takers[container.kind] as Taker<Container>)(bytes, layout, container, choice)
}
