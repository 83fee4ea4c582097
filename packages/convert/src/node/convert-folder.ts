import { outputFolder } from '@nrec-align/io/node'
import type { Crew } from '../pipeline/pieces/crew.ts'
import type { ConvertRequest } from '../pipeline/request.ts'
import { type RunDestination, runConversion } from '../pipeline/run.ts'
import type { Report } from '../report/report.ts'
import { writeReports } from '../report/write-reports.ts'
import { type FinishRequest, finished } from './finished.ts'
import { folderDestination } from './folder-destination.ts'
import { type WorkersRequest, withWorkers } from './threads/with-workers.ts'

/** What `convertFolder` is asked to do besides the conversion itself. */
export interface FolderRequest extends Omit<ConvertRequest, 'worklist'>, FinishRequest, WorkersRequest {
  /** Folder for everything the run makes; absent or empty, unless `replace`. Not needed for a dry run. */
  readonly out?: string
  /** Write the files of a format that is a ZIP side by side instead. */
  readonly unpacked?: boolean
  /** `public`: the page shows no records and no small numbers. */
  readonly report?: 'internal' | 'public'
}

/**
 * Converts into a folder that appears complete or not at all.
 *
 * It holds `data/`, `rejects/` where something was set aside, `issues.csv`, `unknown-codes.csv` where a code was not known,
 * `report.json` and `report.html`. It is built beside its place as `<out>.partial` and moved there at the end; what was
 * there before stays until then, also when the process is killed. Time and memory are those of `convert`.
 *
 * @param request sources, target, policies and the folder
 * @returns the report, its examples shortened to ten of a kind
 * @throws {OutputError} `exists`, `not-writable`, `disk-full` or `open-elsewhere`
 * @throws {ShareOfRejectsExceeded} when more than `failAbove` percent of the records are set aside
 * @throws TypeError when there is no `out` and the run is not a dry one
 * @throws whatever `convert` rejects with
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { mkdtemp, readdir, rm } from 'node:fs/promises'
 * import { tmpdir } from 'node:os'
 * import { join } from 'node:path'
 * import { convertFolder } from '@nrec-align/convert/node'
 * import { clearImpact } from '@nrec-align/format-clear-impact'
 * import { inputFile } from '@nrec-align/io'
 *
 * const place = await mkdtemp(join(tmpdir(), 'nrec-align-'))
 * const out = join(place, 'out')
 * const values = inputFile('values.csv', 'id,measure_type,actual_value_date,target_value,actual_value\r\n')
 * await convertFolder({ sources: [{ from: clearImpact(), input: [values] }], to: 'canonical', out })
 * assert.deepEqual(await readdir(out), ['data', 'issues.csv', 'report.html', 'report.json'])
 * await rm(place, { recursive: true })
 * ```
 */
export const convertFolder = async (request: FolderRequest): Promise<Report> =>
  withWorkers(
    isRowByRow(request) ? request : {},
    request.sources.flatMap(({ input }) => input),
    (crew) => convertedFolder(request, crew),
  )

/** Whether records may be written as they are read; combining them is the work of one thread. */
const isRowByRow = ({ unmerged, normalise, to, sources }: FolderRequest): boolean =>
  unmerged === true ||
  (to !== 'canonical' &&
    normalise !== true &&
    sources.every(({ from }) => from !== 'canonical' && from.format.id === to.format.id))

const convertedFolder = async (request: FolderRequest, crew: Crew | undefined): Promise<Report> => {
  const { out } = request
  const run: ConvertRequest = { ...request, worklist: request.worklistFile !== undefined }
  if (request.dryRun === true) {
    const { worklistFile: _notWritten, ...dry } = request
    return finished(dry, await runConversion(run, destinationOf(request, nothing, crew)))
  }
  if (out === undefined) throw new TypeError('A folder to write to is needed: `out`')
  const folder = await outputFolder(out, request.replace === true ? { replace: true } : {})
  try {
    const files = folderDestination(folder)
    const result = await runConversion(run, destinationOf(request, files, crew))
    const report = await finished(request, result)
    await writeReports(files, report, result, request.report ?? 'internal')
    await folder.commit()
    return report
  } catch (error) {
    await folder.abort()
    throw error
  }
}

const nothing = { create: () => ({ write: () => undefined, close: async () => undefined }) }

const destinationOf = (
  { to, unpacked }: FolderRequest,
  files: RunDestination['files'],
  crew: Crew | undefined,
): RunDestination => ({
  files,
  ...(crew === undefined ? {} : { crew }),
  ...(to === 'canonical' || unpacked === true ? {} : { zipName: `${to.format.id}.zip` }),
})
