import type { SourceRead } from '../report/build-report.ts'
import type { Destination, RunContext } from './context.ts'
import { readRows } from './pieces/read-rows.ts'
import { FileRun } from './read-file.ts'
import { EntityLines, writingLines } from './row-work/writing-lines.ts'
import { filesToRead, type Source } from './source.ts'

/** Writes what each record says about each entity, one line each, without combining anything; memory does not grow with the files. */
export const unmerged = async (
  context: RunContext,
  sources: readonly Source[],
  destination: Destination,
): Promise<readonly SourceRead[]> => {
  const lines = new EntityLines(destination)
  const read: SourceRead[] = []
  for (const source of sources) {
    const runs: FileRun[] = []
    for (const files of filesToRead(source.files)) {
      const run = await FileRun.open(context, source, files)
      await readRows(context, run, writingLines(run, source.name, lines))
      runs.push(run)
    }
    read.push({ source, runs })
  }
  await lines.end()
  return read
}
