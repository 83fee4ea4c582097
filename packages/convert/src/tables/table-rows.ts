import { type InputFile, openDelimited } from '@nrec-align/io'
import { type TableRow, trim } from '@nrec-align/mapping'

/** Reads a table given to a run: one row a record, by trimmed header. */
export const tableRows = async (file: InputFile): Promise<readonly TableRow[]> => {
  const reader = await openDelimited(file, { delimiters: [',', '\t', ';'], quote: '"', header: true })
  const names = (reader.header ?? []).map(trim)
  const rows: TableRow[] = []
  for await (const batch of reader.records()) {
    for (const cells of batch.cells)
      rows.push(Object.fromEntries(names.map((name, place) => [name, trim(cells[place] ?? '')])))
  }
  return rows
}
