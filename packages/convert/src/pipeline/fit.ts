import { InputError, type InputFile, openDelimited } from '@nrec-align/io'
import {
  type Binding,
  columnsOfHeader,
  columnsOfVariant,
  conditionTest,
  type FileColumns,
  type Layout,
  trim,
} from '@nrec-align/mapping'

/** How well a file fits a layout. */
export interface Fit {
  readonly layout: Layout
  /** From 0 (not at all) to 1. */
  readonly score: number
  readonly columns: FileColumns
  /** Which variant of the layout, for a file without header. */
  readonly variant: string | undefined
  readonly reasons: readonly string[]
}

/** Whether a file name matches a simple pattern with `*`, without regard to case. */
export const nameMatches = (pattern: string, name: string): boolean => {
  const parts = pattern
    .toLowerCase()
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`).test(name.toLowerCase())
}

const fitHeader = (layout: Layout, header: readonly string[], named: boolean): Fit => {
  const columns = columnsOfHeader(layout, header.map(trim))
  const known = columns.declared.filter((column) => column !== undefined).length
  const needed = Object.entries(layout.columns).filter(([, column]) => column.required === 'always')
  const present = needed.filter(([name]) => columns.names.includes(name)).length
  const share = known / Math.max(header.length, 1)
  const coverage = needed.length === 0 ? share : present / needed.length
  const score = known === 0 ? 0 : 0.4 * share + 0.4 * coverage + (named ? 0.2 : 0)
  const reasons = [
    `${known} of ${header.length} columns known`,
    `${present} of ${needed.length} required columns present`,
  ]
  return { layout, score, columns, variant: undefined, reasons: named ? [...reasons, 'the file name fits'] : reasons }
}

/** Texts the bindings want in a column, by place: what tells headerless layouts apart. */
const markersOf = (layout: Layout, bindings: readonly Binding[], columns: FileColumns) =>
  bindings
    .filter((binding) => binding.layout === layout.id && binding.side === undefined)
    .map((binding) =>
      Object.entries(binding.where ?? {}).map(
        ([name, condition]) => [columns.names.indexOf(name), conditionTest(condition ?? '')] as const,
      ),
    )

const fitRecords = (
  layout: Layout,
  bindings: readonly Binding[],
  records: readonly (readonly string[])[],
  named: boolean,
): Fit => {
  const widths = records.map((record) => record.length)
  const common = widths.toSorted((one, other) => one - other)[Math.floor(widths.length / 2)] ?? 0
  const variant = layout.variants.find(
    (one) => common <= one.columns.length && common >= one.columns.length - (one.optionalTail ?? 0),
  )
  const columns = columnsOfVariant(layout, variant?.id)
  const markers = markersOf(layout, bindings, columns)
  const marked = records.filter((record) =>
    markers.some((tests) => tests.every(([place, test]) => test(trim(record[place] ?? '')))),
  ).length
  const share = records.length === 0 || markers.length === 0 ? 0 : marked / records.length
  const score = share === 0 ? 0 : 0.6 * share + (variant === undefined ? 0 : 0.3) + (named ? 0.1 : 0)
  const reasons = [
    `${marked} of the first ${records.length} records have its record type`,
    variant === undefined ? `${common} columns fit no version of it` : `${common} columns`,
  ]
  return { layout, score, columns, variant: variant?.id, reasons: named ? [...reasons, 'the file name fits'] : reasons }
}

/** Whether a pattern says more than an ending, as `*.csv` does not. */
export const tells = (pattern: string): boolean => /[a-z0-9]/i.test(pattern.replace(/\.[^.]*$/, ''))

/** How well the beginning of a file fits one layout; `undefined` where the file cannot be read that way at all. */
export const fit = async (head: InputFile, layout: Layout, bindings: readonly Binding[]): Promise<Fit | undefined> => {
  const named = layout.files.some((pattern) => tells(pattern) && nameMatches(pattern, head.name))
  const { delimiters, quote, header } = layout.container
  try {
    const reader = await openDelimited(head, { delimiters, quote, header })
    if (header) return fitHeader(layout, reader.header ?? [], named)
    for await (const batch of reader.records()) return fitRecords(layout, bindings, batch.cells.slice(0, 100), named)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
  }
  return undefined
}

/** The layout of a version that a file fits best, and how well. */
export const bestFit = async (
  head: InputFile,
  layouts: readonly Layout[],
  bindings: readonly Binding[],
): Promise<Fit | undefined> => {
  let best: Fit | undefined
  for (const layout of layouts) {
    const found = await fit(head, layout, bindings)
    if (found !== undefined && found.score > (best?.score ?? 0)) best = found
  }
  return best
}
