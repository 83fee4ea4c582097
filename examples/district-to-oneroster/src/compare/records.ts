import { openDelimited } from '@nrec-align/io'
import { inputsFrom } from '@nrec-align/io/node'

/** One record of a caret file, as it stands there. */
export interface RawRecord {
  /** From 1. */
  readonly number: number
  readonly cells: readonly string[]
  readonly text: string
}

/** All records of a caret file without header. */
export const recordsOf = async (path: string): Promise<readonly RawRecord[]> => {
  const records: RawRecord[] = []
  for (const file of await inputsFrom(path)) {
    const reader = await openDelimited(file, { delimiters: ['^'], quote: '"', header: false })
    for await (const batch of reader.records()) {
      batch.cells.forEach((cells, at) => {
        records.push({ number: batch.number(at), cells, text: batch.text(at) })
      })
    }
  }
  return records
}
