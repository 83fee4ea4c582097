import { type InputFile, inputFile } from '@nrec-align/io'
import type { Layout } from '@nrec-align/mapping'
import type { Row } from './sweep-rows.ts'

const cellText = (cell: string, layout: Layout): string =>
  layout.container.quote === '"' && /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

/** Writes rows as a file of a layout, in its first variant. */
export const fileOf = (layout: Layout, rows: readonly Row[]): InputFile => {
  const { delimiters, header, lineEnd } = layout.container
  const columns = layout.variants[0]?.columns ?? []
  const lines = rows.map((row) =>
    columns.map((column) => cellText(row[column] ?? '', layout)).join(delimiters[0] ?? ','),
  )
  const name = layout.writtenAs ?? layout.files.find((pattern) => !pattern.includes('*')) ?? `${layout.id}.csv`
  return inputFile(name, [...(header ? [columns.join(',')] : []), ...lines].map((line) => line + lineEnd).join(''))
}
