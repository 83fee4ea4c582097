import { type CellWriter, delimitedWriter, xlsxLimits, xlsxWriter } from '@nrec-align/io'
import type { Destination } from '../pipeline/context.ts'

/** Where the tables of the common record go. */
export interface TableFiles {
  /** @param name such as `person` or `person.identifiers` */
  table(name: string, columns: readonly string[]): CellWriter
  /** Whether several tables can be written at a time; where they cannot, all but the first wait in memory. */
  readonly sideBySide: boolean
  /** Where a table is found. */
  pathOf(name: string): string
  close(): Promise<void>
}

const csvFiles = (files: Destination, spreadsheetSafe: boolean): TableFiles => ({
  table: (name, columns) =>
    delimitedWriter(
      files.create(`${name}.csv`),
      { delimiter: ',', quote: '"', encoding: 'utf-8', bom: false, lineEnd: '\r\n', header: true, finalLineEnd: true },
      columns,
      { spreadsheetSafe },
    ),
  sideBySide: true,
  pathOf: (name) => `${name}.csv`,
  close: async () => undefined,
})

const workbookName = 'canonical.xlsx'

const workbook = (files: Destination): TableFiles => {
  let book: ReturnType<typeof xlsxWriter> | undefined
  return {
    table: (name, columns) => {
      book ??= xlsxWriter(files.create(workbookName))
      // The names are unique in their first characters: an entity and one of its fields.
      return book.sheet(name.slice(0, xlsxLimits.sheetNameLength), columns)
    },
    sideBySide: false,
    pathOf: () => workbookName,
    close: async () => book?.close(),
  }
}

/** How the common record can be written as tables. */
export const tableKinds: Readonly<
  Record<'csv' | 'xlsx', (files: Destination, spreadsheetSafe: boolean) => TableFiles>
> = {
  csv: csvFiles,
  xlsx: workbook,
}
