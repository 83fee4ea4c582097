import { buildReport, type SourceRead } from '../report/build-report.ts'
import { shownOptions } from '../report/shown-options.ts'
import { openSource, type SourceRequest } from './open-source.ts'
import type { Crew } from './pieces/crew.ts'
import { readRows } from './pieces/read-rows.ts'
import { prepareRun, readTables } from './prepare.ts'
import { FileRun } from './read-file.ts'
import type { RunOptions } from './request.ts'
import { checking } from './row-work/checking.ts'
import type { RunResult } from './run.ts'
import { filesToRead } from './source.ts'

/** What a validation is asked to do. */
export interface ValidationRequest extends RunOptions {
  readonly sources: readonly SourceRequest[]
}

/** Reads every record of every source, checks it, and reports. */
export const runValidation = async (request: ValidationRequest, crew?: Crew): Promise<RunResult> => {
  const started = Date.now()
  const tables = await readTables(
    request.tables ?? {},
    request.sources.map(({ from }) => from),
  )
  const context = await prepareRun(request, tables.rows, undefined, crew)
  const sources: SourceRead[] = []
  for (const one of [...tables.sources, ...request.sources]) {
    const source = await openSource(one)
    const runs: FileRun[] = []
    for (const files of filesToRead(source.files)) {
      const run = await FileRun.open(context, source, files)
      await readRows(context, run, checking(run))
      runs.push(run)
    }
    sources.push({ source, runs })
  }
  const report = buildReport({
    context,
    sources,
    target: undefined,
    written: [],
    defaults: new Map(),
    view: undefined,
    outputs: [],
    options: shownOptions(request),
    loss: [],
    missing: [],
    absentLayouts: [],
    percentCarried: undefined,
    milliseconds: Date.now() - started,
  })
  return { report, context }
}
