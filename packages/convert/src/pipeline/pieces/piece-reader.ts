import { type FilePiece, memorySink } from '@nrec-align/io'
import { Disposition } from '../../report/disposition.ts'
import { IssueLog } from '../../report/issue-log.ts'
import { SchoolCounts } from '../../report/school-counts.ts'
import { UnknownCodes } from '../../report/unknown-codes.ts'
import { Worklist } from '../../report/worklist.ts'
import type { RunContext } from '../context.ts'
import { FileRun } from '../read-file.ts'
import { checkingPiece } from '../row-work/checking.ts'
import { copyingPiece } from '../row-work/copying.ts'
import { type NamesTold, writingPieceLines } from '../row-work/piece-lines.ts'
import type { Made, PieceWork, RowWorkKind } from '../row-work/row-work.ts'
import type { PieceJob } from './crew.ts'
import type { PieceRead } from './piece-read.ts'

const works: { readonly [K in RowWorkKind]: (run: FileRun, told: unknown) => PieceWork } = {
  check: checkingPiece,
  copy: copyingPiece,
  lines: (run, told) => writingPieceLines(run, run.source.name, told as NamesTold),
}

/** What came of a piece, and all bytes in it. */
export interface ReadHere {
  readonly read: PieceRead
  readonly bytes: Made['bytes']
}

/** Reads pieces of one file, wherever it runs: it knows nothing but the job and the bytes of a piece. */
export class PieceReader {
  private readonly job: PieceJob
  private readonly file: FileRun

  constructor(job: PieceJob) {
    this.job = job
    const { source, files, opening, keys } = job
    this.file = FileRun.reopen(contextOf(job), source, files, { opening, keys })
  }

  /** @param told what the work knew when the piece was handed over */
  async read(piece: FilePiece, told: unknown): Promise<ReadHere> {
    const rejects = memorySink()
    const context = contextOf(this.job, { create: () => rejects })
    const run = this.file.forPiece(context)
    const work = works[this.job.work](run, told)
    await run.readRecords(work.takers, piece)
    const { setAside } = run
    await run.endPiece()
    const { made, bytes } = await work.made()
    const rejected = setAside === 0 ? undefined : { bytes: rejects.bytes(), records: setAside }
    const read: PieceRead = {
      counts: run.parts.map(({ counts }) => counts),
      issues: context.issues.logged(),
      schools: context.schools.counted(),
      unknownCodes: context.unknownCodes.counted(),
      worklist: context.worklist && { rows: context.worklist.rows, more: context.worklist.more },
      rejects: rejected,
      made,
    }
    return { read, bytes: rejected === undefined ? bytes : [...bytes, rejected.bytes] }
  }
}

const contextOf = (job: PieceJob, rejects?: RunContext['rejects']): RunContext => ({
  run: job.run,
  issues: new IssueLog(job.limits),
  unknownCodes: new UnknownCodes(),
  schools: new SchoolCounts(),
  worklist: job.keepsWorklist ? new Worklist() : undefined,
  disposition: new Disposition(),
  rejects: job.keepsRejects ? rejects : undefined,
  onProgress: undefined,
  signal: undefined,
  crew: undefined,
  decoder: undefined,
  nextSequence: 1,
})
