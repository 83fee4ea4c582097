import { inputFile, openDelimited } from '@nrec-align/io'

/** The rows of a CSV file, each by the names of its columns. */
export const csvRows = async (text: string): Promise<readonly Readonly<Record<string, string>>[]> => {
  const file = inputFile('table.csv', new TextEncoder().encode(text))
  const reader = await openDelimited(file, { delimiters: [','], quote: '"', header: true })
  const rows: Readonly<Record<string, string>>[] = []
  for await (const { cells } of reader.records())
    for (const row of cells)
      rows.push(Object.fromEntries((reader.header ?? []).map((name, at) => [name, row[at] ?? 'no cell'])))
  return rows
}
