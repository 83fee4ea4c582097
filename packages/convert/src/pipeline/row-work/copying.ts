import { memorySink, type RowWriter } from '@nrec-align/io'
import type { RecordReader } from '@nrec-align/mapping'
import type { FilePart } from '../file-part.ts'
import type { FileRun, RecordTaker } from '../read-file.ts'
import type { PieceWork, RowWork } from './row-work.ts'

/** Columns whose cells are never written: dropped by the layout, or secret. */
const blankPlaces = (reader: RecordReader): readonly number[] =>
  reader.columns.names.flatMap((name, place) =>
    reader.layout.dropped?.[name] !== undefined || reader.isSecret(place) ? [place] : [],
  )

/** The cells of a record as they stood, but for those that were mended and those never written. */
const mended = (reader: RecordReader, cells: readonly string[], blank: readonly number[]): readonly string[] =>
  cells.map((cell, place) =>
    blank.includes(place) ? '' : reader.repaired.includes(place) ? (reader.trimmed[place] ?? '') : cell,
  )

const blanked = (cells: readonly string[], blank: readonly number[]): readonly string[] =>
  cells.map((cell, place) => (blank.includes(place) ? '' : cell))

/** Writes every record of a file as it stood but those that are set aside: cells that nothing changes keep their own text. */
const copier = ({ open, parts }: FileRun, part: number, writer: RowWriter): RecordTaker => {
  const blank = blankPlaces((parts[part] as FilePart).reader)
  return {
    take: (reader, cells, place, text) => {
      if (place.isInside === true) return undefined
      const isAsItStood = reader.repaired.length === 0 && blank.every((at) => cells[at] === '')
      const copy = isAsItStood ? { text: text() } : open.changed(text(), cells, mended(reader, cells, blank), part)
      if ('text' in copy) writer.writeText(copy.text)
      else writer.write(copy.cells)
      return undefined
    },
    passed: (kept, record) => {
      const isAsItStood = record === undefined || blank.every((at) => (record.cells[at] ?? '') === '')
      const copy = isAsItStood ? kept : open.changed(record.text, record.cells, blanked(record.cells, blank), part)
      if ('text' in copy) writer.writeText(copy.text)
      else writer.write(copy.cells)
    },
    ready: () => writer.ready(),
  }
}

/** Records that were written, without what stands before the first and behind the last. */
export interface WrittenRecords {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly records: number
}

/** Copies the records of a file. */
export const copying = (run: FileRun, writer: RowWriter): RowWork => ({
  kind: 'copy',
  takers: run.parts.map((_part, place) => copier(run, place, writer)),
  join: async (made) => {
    const { bytes, records } = made as WrittenRecords
    writer.writeRecords(bytes, records)
    await writer.ready()
    return true
  },
})

export const copyingPiece = (run: FileRun): PieceWork => {
  const sink = memorySink()
  const writer = run.open.copy(sink, 'inner')
  return {
    takers: run.parts.map((_part, place) => copier(run, place, writer)),
    made: async () => {
      await writer.end()
      const made: WrittenRecords = { bytes: sink.bytes(), records: writer.records }
      return { made, bytes: [made.bytes] }
    },
  }
}
