import type { FormatInstance } from '@nrec-align/mapping'
import { asInputFiles, type Input } from './input.ts'
import type { SourceRequest } from './pipeline/open-source.ts'
import type { RunOptions } from './pipeline/request.ts'
import { runValidation } from './pipeline/run-validation.ts'
import type { Report } from './report/report.ts'

/** What `validate` may be told besides the policies of a run. */
export interface ValidateOptions extends RunOptions, Pick<SourceRequest, 'name' | 'variant'> {}

/**
 * Checks files against the specification of a format, record by record, the same in Node and in a browser.
 *
 * Each file is read as a stream: memory does not grow with the files. Whether two records have the same key, or
 * contradict each other, is not asked here, because that needs all records at once; `convert` asks it.
 *
 * @param format the format the files should have, with version and options
 * @param input one file or several; a ZIP is unpacked
 * @param options tables, codes and policies
 * @returns the report; its `dispositions.read.rejected` counts the records that would be set aside
 * @throws {InputError} when a file cannot be read at all, and the reason of `options.signal` when it is aborted
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { validate } from '@nrec-align/convert'
 * import { oneroster } from '@nrec-align/format-oneroster'
 * import { inputFile } from '@nrec-align/io'
 *
 * const orgs = inputFile('orgs.csv', 'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\r\no-1,,,,school,,\r\n')
 * const report = await validate(oneroster(), orgs)
 * assert.deepEqual(report.issues.map(({ code, column }) => [code, column]), [['missing-required', 'name']])
 * ```
 */
export const validate = async (
  format: FormatInstance,
  input: Input | readonly Input[],
  options: ValidateOptions = {},
): Promise<Report> => {
  const { name, variant, ...run } = options
  const source: SourceRequest = {
    from: format,
    input: asInputFiles(input),
    ...(name === undefined ? {} : { name }),
    ...(variant === undefined ? {} : { variant }),
  }
  return (await runValidation({ ...run, sources: [source] })).report
}
