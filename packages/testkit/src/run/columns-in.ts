import { columnsOfHeader, columnsOfVariant, type FileColumns, type Layout, trim } from '@nrec-align/mapping'
import type { SplitFile } from './split-records.ts'

/** The columns of a file: by its header, or by the variant with as many columns as its first record. */
export const columnsIn = (layout: Layout, file: SplitFile): FileColumns => {
  if (file.header !== undefined) return columnsOfHeader(layout, file.header.cells.map(trim))
  const width = file.records[0]?.cells.length ?? 0
  const variant = layout.variants.find(
    ({ columns, optionalTail = 0 }) => width <= columns.length && width >= columns.length - optionalTail,
  )
  return columnsOfVariant(layout, variant?.id)
}
