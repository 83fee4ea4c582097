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

/**
 * Reads every record of every source, checks it, and reports: what `validate` is made of, with what the run knows besides.
 *
 * @param request sources and policies
 * @param crew reads pieces of files side by side, where there is one
 * @returns the report, and the run's own findings, unknown codes and worklist
 * @throws {InputError} when a file cannot be read at all, and the reason of `request.signal` when it is aborted
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { runValidation } from '@nrec-align/convert'
 * import { oneroster } from '@nrec-align/format-oneroster'
 * import { inputFile } from '@nrec-align/io'
 *
 * const header = 'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\r\n'
 * const orgs = inputFile('orgs.csv', `${header}o-1,,,,school,,\r\n`)
 * const { report, context } = await runValidation({ sources: [{ from: oneroster(), input: [orgs] }], worklist: true })
 * assert.equal(report.dispositions.read.rejected, 1)
 * assert.equal(context.worklist?.rows.length, 1)
 * ```
 */
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
