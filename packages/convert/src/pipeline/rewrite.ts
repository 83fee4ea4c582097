import type { Destination, RunContext } from './context.ts'
import { readRows } from './pieces/read-rows.ts'
import { FileRun } from './read-file.ts'
import { copying } from './row-work/copying.ts'
import { filesToRead, type Source, type SourceFile } from './source.ts'

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
    await readRows(context, run, copying(run, writer))
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
