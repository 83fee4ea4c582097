import { runValidation, type ValidationRequest } from '../pipeline/run-validation.ts'
import type { Report } from '../report/report.ts'
import { type FinishRequest, finished } from './finished.ts'
import { type WorkersRequest, withWorkers } from './threads/with-workers.ts'

/** What `validateFiles` is asked to do. */
export interface ValidateFilesRequest extends Omit<ValidationRequest, 'worklist'>, FinishRequest, WorkersRequest {}

/**
 * Checks sources of any formats, and writes the list of findings for the people who correct them where one is asked for.
 *
 * Streams, in memory that does not grow with the files, but for the list: it keeps up to 100,000 findings.
 *
 * @param request sources, policies, and the file for the list
 * @returns the report, its examples shortened to ten of a kind
 * @throws {ShareOfRejectsExceeded} when more than `failAbove` percent of the records would be set aside
 * @throws {InputError} when a file cannot be read at all, `OutputError` when the list cannot be written
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { validateFiles } from '@nrec-align/convert/node'
 * import { oneroster } from '@nrec-align/format-oneroster'
 * import { inputFile } from '@nrec-align/io'
 *
 * const orgs = inputFile('orgs.csv', 'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\r\n')
 * const report = await validateFiles({ sources: [{ from: oneroster(), input: [orgs] }] })
 * assert.equal(report.issues[0]?.code, 'no-records')
 * ```
 */
export const validateFiles = async (request: ValidateFilesRequest): Promise<Report> =>
  withWorkers(
    request,
    request.sources.flatMap(({ input }) => input),
    async (crew) =>
      finished(request, await runValidation({ ...request, worklist: request.worklistFile !== undefined }, crew)),
  )
