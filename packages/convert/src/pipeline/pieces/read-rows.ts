import type { RunContext } from '../context.ts'
import type { FileRun } from '../read-file.ts'
import type { RowWork } from '../row-work/row-work.ts'
import { pieceJob } from './piece-job.ts'

/**
 * Does some work on every record of a file: in pieces side by side where there is a crew and the file is worth it, with the
 * same result as one after the other.
 */
export const readRows = async (context: RunContext, run: FileRun, work: RowWork): Promise<void> => {
  const { crew, signal } = context
  const isWorthIt = crew !== undefined && run.open.bytes >= 2 * crew.pieceSize
  const pieces = isWorthIt ? run.open.pieces?.(crew.pieceSize) : undefined
  if (crew === undefined || pieces === undefined) {
    await run.read(work.takers)
    return
  }
  for await (const { piece, read } of crew.read(pieceJob(context, run, work), pieces, () => work.told?.())) {
    signal?.throwIfAborted()
    // What could not be read elsewhere fails here as it would without a crew, behind all that comes before it.
    if (read === undefined || !(await work.join(read.made))) await run.readRecords(work.takers, piece)
    else {
      context.issues.join(read.issues)
      context.schools.join(read.schools)
      context.unknownCodes.join(read.unknownCodes)
      if (read.worklist !== undefined) context.worklist?.join(read.worklist)
      await run.join(read, piece.start + piece.bytes.length)
    }
  }
  await run.end()
}
