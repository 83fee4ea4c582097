import { type InputFile, inputFile, treePath, treeWriter } from '@nrec-align/io'
import type { Container, Containers, Layout } from '@nrec-align/mapping'
import type { Row } from './sweep-rows.ts'

type Writer<C> = (layout: Layout, container: C, rows: readonly (readonly string[])[]) => string

const columnsOf = (layout: Layout): readonly string[] => layout.variants[0]?.columns ?? []

const delimited: Writer<Containers['delimited']> = (layout, container, rows) => {
  const { delimiters, header, lineEnd, quote, rowsBeforeHeader = 0, rowsAfterHeader = 0 } = container
  const cellText = (cell: string): string =>
    quote === '"' && /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
  const lineOf = (cells: readonly string[]): string => cells.map(cellText).join(delimiters[0] ?? ',')
  const around = (count: number): readonly string[] => Array.from({ length: count }, (_, row) => `Row ${row + 1}`)
  const head = header ? [...around(rowsBeforeHeader), lineOf(columnsOf(layout)), ...around(rowsAfterHeader)] : []
  return [...head, ...rows.map(lineOf)].map((line) => line + lineEnd).join('')
}

const fixedWidth: Writer<Containers['fixedWidth']> = (layout, { lineEnd, recordLength = 0 }, rows) => {
  const spans = layout.variants[0]?.spans ?? []
  return rows
    .map((cells) => {
      const line = cells.reduce((text, cell, place) => {
        const span = spans[place]
        if (span === undefined) return text + cell
        const [start, length] = span
        // A line break ends the record whatever stands around it, so no cell can hold one.
        return (
          text.padEnd(start - 1).slice(0, start - 1) +
          cell
            .replace(/[\r\n]/g, ' ')
            .padEnd(length)
            .slice(0, length) +
          text.slice(start - 1 + length)
        )
      }, ' '.repeat(recordLength))
      return line + lineEnd
    })
    .join('')
}

const json: Writer<Containers['json']> = (layout, { paths, types }, rows) => {
  const write = treeWriter(
    columnsOf(layout).map((name) => ({
      path: treePath([paths?.[name] ?? name].flat()[0] ?? name),
      type: types?.[name] ?? 'text',
    })),
  )
  return rows.map((cells) => `${write(cells)}\n`).join('')
}

const writers: { readonly [K in keyof Containers]: Writer<Containers[K]> } = {
  delimited,
  fixedWidth,
  json,
  xml: (layout) => {
    throw new TypeError(`${layout.id}: a layout that is only read in XML cannot be tried on made-up records`)
  },
}

const endings: { readonly [K in keyof Containers]: string } = {
  delimited: '.csv',
  fixedWidth: '.txt',
  json: '.jsonl',
  xml: '.xml',
}

/** Name of the file a layout is written to. */
export const fileNameOf = (layout: Layout): string =>
  layout.writtenAs ??
  layout.files.find((pattern) => !pattern.includes('*')) ??
  layout.id + endings[layout.container.kind]

/** Writes cells as a file of a layout, in its first variant. */
export const fileOfCells = (layout: Layout, rows: readonly (readonly string[])[]): InputFile => {
  const { container } = layout
  return inputFile(fileNameOf(layout), (writers[container.kind] as Writer<Container>)(layout, container, rows))
}

/** Writes rows by column as a file of a layout, in its first variant. */
export const fileOf = (layout: Layout, rows: readonly Row[]): InputFile =>
  fileOfCells(
    layout,
    rows.map((row) => columnsOf(layout).map((column) => row[column] ?? '')),
  )
