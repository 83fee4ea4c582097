import type { RowWriter } from '@nrec-align/io'
import type { RecordReader } from '@nrec-align/mapping'
import type { Destination, RunContext } from './context.ts'
import type { FilePart } from './file-part.ts'
import { FileRun, type RecordTaker } from './read-file.ts'
import { filesToRead, type Source, type SourceFile } from './source.ts'

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

/** What a rewrite wrote. */
export interface WrittenFile {
  readonly path: string
  readonly layout: string | undefined
  readonly records: number
}

/** A rewritten source. */
export interface Rewritten {
  readonly files: readonly WrittenFile[]
  readonly runs: readonly FileRun[]
}

/**
 * Writes a source in its own format: record by record, in input order, in the file's own dialect.
 *
 * Records that would be refused are set aside; files without a layout are copied as they are.
 */
export const rewrite = async (context: RunContext, source: Source, destination: Destination): Promise<Rewritten> => {
  const written: WrittenFile[] = []
  const runs: FileRun[] = []
  for (const files of filesToRead(source.files)) {
    const [file] = files as readonly [SourceFile]
    const run = await FileRun.open(context, source, files)
    const path = run.open.copyPath(file.input.path)
    const writer = run.open.copy(destination.create(path))
    await run.read(run.parts.map((_part, place) => copier(run, place, writer)))
    await writer.end()
    runs.push(run)
    written.push({ path, layout: file.layout.id, records: writer.records })
  }
  for (const other of source.others) {
    const sink = destination.create(other.path)
    for await (const chunk of other.open() as AsyncIterable<Uint8Array>) await sink.write(chunk)
    await sink.close()
    written.push({ path: other.path, layout: undefined, records: 0 })
  }
  return { files: written, runs }
}
