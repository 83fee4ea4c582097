import type { Binding, Column, Container, Containers, Layout } from '@nrec-align/mapping'
import type { NameOfTable } from './write-node.ts'
import { writeRecord } from './write-record.ts'
import type { Written } from './written.ts'

const lineEndOf = (lineEnd: '\r\n' | '\n'): Written => (lineEnd === '\n' ? 'lf' : 'crlf')

/** Every kind of container has a way to be written; one that is added does not compile until it is in this table. */
const containers: { readonly [K in keyof Containers]: (container: Containers[K]) => object } = {
  delimited: ({ kind: _, delimiters, lineEnd, ...facts }) => ({
    delimiters: delimiters.map((one) => (one === '\t' ? 'tab' : one)),
    ...facts,
    lineEnd: lineEndOf(lineEnd),
  }),
  fixedWidth: ({ kind: _, lineEnd, ...facts }) => ({ ...facts, lineEnd: lineEndOf(lineEnd) }),
  json: ({ kind: _, ...facts }) => facts,
  xml: ({ kind: _, ...facts }) => facts,
}

const writeContainer = (container: Container): Written => ({
  [container.kind]: (containers[container.kind] as (one: Container) => Written)(container),
})

const writeColumn = (name: string, column: Column, layout: Layout): Written => {
  const { description, ...facts } = column
  return {
    ...(description === name ? {} : { description }),
    ...facts,
    carried: layout.carried?.[name],
    dropped: layout.dropped?.[name],
  }
}

const isPlainVariant = ({ variants, columns }: Layout): boolean =>
  variants.length === 1 &&
  variants[0]?.id === 'all' &&
  Object.keys(variants[0]).length === 2 &&
  variants[0].columns.join('\u0000') === Object.keys(columns).join('\u0000')

/** One kind of file and the records in its rows. */
export const writeLayout = (layout: Layout, bindings: readonly Binding[], nameOf: NameOfTable): Written => {
  const { id, container, alsoRead, columns, variants, carried: _, dropped: __, ...facts } = layout
  const own = bindings.filter((binding) => binding.layout === id)
  return {
    ...(facts as unknown as { readonly [name: string]: Written }),
    container: writeContainer(container),
    alsoRead: alsoRead?.map(writeContainer),
    columns: Object.fromEntries(
      Object.entries(columns).map(([name, column]) => [name, writeColumn(name, column, layout)]),
    ),
    variants: isPlainVariant(layout) ? undefined : (variants as unknown as Written),
    records: own.length === 0 ? undefined : Object.fromEntries(own.map((one) => [one.id, writeRecord(one, nameOf)])),
  }
}
