import type { InputFile } from '@nrec-align/io'
import type { RunContext } from '../context.ts'
import type { FileRun } from '../read-file.ts'
import type { RowWork } from '../row-work/row-work.ts'
import type { Source, SourceFile } from '../source.ts'
import type { PieceJob } from './crew.ts'

/** What a file is called; its bytes come piece by piece. */
export const nameOnly = ({ name, path }: Pick<InputFile, 'name' | 'path'>) => ({ name, path }) as InputFile

const withoutFiles = new WeakMap<Source, Source>()

/** The source without its files: the same object each time, so that it need not be sent again. */
const sourceAlone = (source: Source): Source => {
  const alone = withoutFiles.get(source) ?? { ...source, files: [], others: [] }
  withoutFiles.set(source, alone)
  return alone
}

const fileAlone = (file: SourceFile): SourceFile => ({ ...file, input: nameOnly(file.input) })

/** What whoever reads pieces of a file has to know. */
export const pieceJob = (context: RunContext, run: FileRun, work: RowWork): PieceJob => ({
  work: work.kind,
  run: context.run,
  source: sourceAlone(run.source),
  files: run.parts.map(({ file }) => fileAlone(file)),
  opening: run.open.opening,
  keys: run.parts.map(({ keys }) => keys),
  limits: context.issues.limits,
  keepsWorklist: context.worklist !== undefined,
  keepsRejects: context.rejects !== undefined,
})
