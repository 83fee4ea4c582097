import { inputFile, type MemorySink, memorySink, openDelimited } from '@nrec-align/io'
import type { TableFiles } from '../../src/tables/index.ts'

/** Files in memory. */
export const files = (): TableFiles & { readonly bytes: (path: string) => Uint8Array<ArrayBuffer> } => {
  const sinks = new Map<string, MemorySink>()
  return {
    create: (path) => {
      const sink = memorySink()
      sinks.set(path, sink)
      return sink
    },
    bytes: (path) => {
      const sink = sinks.get(path)
      if (sink === undefined) throw new Error(`${path} was not written`)
      return sink.bytes()
    },
  }
}

/** The rows of a CSV file, each by the names of its columns. */
export const rowsOf = async (bytes: Uint8Array<ArrayBuffer>): Promise<readonly Readonly<Record<string, string>>[]> => {
  const reader = await openDelimited(inputFile('table.csv', bytes), { delimiters: [','], quote: '"', header: true })
  const header = reader.header ?? []
  const rows: Readonly<Record<string, string>>[] = []
  for await (const batch of reader.records())
    for (const cells of batch.cells)
      rows.push(Object.fromEntries(header.map((name, at) => [name, cells[at] ?? 'no cell'])))
  return rows
}
