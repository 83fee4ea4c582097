import { type InputFile, inputFile } from '@nrec-align/io'
import type { Layout } from '@nrec-align/mapping'
import type { Row } from './sweep-rows.ts'

const cellText = (cell: string, layout: Layout): string =>
  layout.container.quote === '"' && /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

/** Name of the file a layout is written to. */
export const fileNameOf = (layout: Layout): string =>
  layout.writtenAs ?? layout.files.find((pattern) => !pattern.includes('*')) ?? `${layout.id}.csv`

/** Writes cells as a file of a layout, in its first variant. */
export const fileOfCells = (layout: Layout, rows: readonly (readonly string[])[]): InputFile => {
  const { delimiters, header, lineEnd } = layout.container
  const lines = rows.map((cells) => cells.map((cell) => cellText(cell, layout)).join(delimiters[0] ?? ','))
  const all = [...(header ? [(layout.variants[0]?.columns ?? []).join(',')] : []), ...lines]
  return inputFile(fileNameOf(layout), all.map((line) => line + lineEnd).join(''))
}

/** Writes rows by column as a file of a layout, in its first variant. */
export const fileOf = (layout: Layout, rows: readonly Row[]): InputFile => {
  const columns = layout.variants[0]?.columns ?? []
  return fileOfCells(
    layout,
    rows.map((row) => columns.map((column) => row[column] ?? '')),
  )
}
