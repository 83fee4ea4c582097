import type { ByteSink } from './byte-sink.ts'
import type { RowWriter } from './delimited-writer.ts'
import { TextWriter } from './text-writer.ts'

/** What stands before the first record of a file, between two records, and behind the last one. */
export interface Frame {
  readonly before: string
  readonly between: string
  readonly after: string
}

/**
 * Writes records that are texts of their own, such as objects of JSON, in UTF-8.
 *
 * @param sink where the bytes go
 * @param frame what stands around the records
 * @param textOf the text of a record from its cells
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { framedWriter, memorySink } from '@nrec-align/io'
 *
 * const sink = memorySink()
 * const writer = framedWriter(sink, { before: '[', between: ',', after: ']' }, (cells) => JSON.stringify({ id: cells[0] }))
 * writer.write(['990001'])
 * writer.writeText('{"id":"990002"}')
 * await writer.end()
 * assert.equal(new TextDecoder().decode(sink.bytes()), '[{"id":"990001"},{"id":"990002"}]')
 * ```
 */
export function framedWriter(sink: ByteSink, frame: Frame, textOf: (cells: readonly string[]) => string): RowWriter {
  const out = new TextWriter(sink, 'utf-8')
  let records = 0
  const writeText = (text: string): void => {
    out.write((records === 0 ? frame.before : frame.between) + text)
    records += 1
  }
  const writeRecords = (bytes: Uint8Array, count: number): void => {
    if (count === 0) return
    writeText('')
    out.writeBytes(bytes)
    records += count - 1
  }
  return {
    writeRecords,
    write: (cells) => writeText(textOf(cells)),
    writeText,
    ready: () => out.ready(),
    end: async () => {
      if (records > 0) out.write(frame.after)
      await out.end()
    },
    get records() {
      return records
    },
  }
}
