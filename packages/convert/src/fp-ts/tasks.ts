import type { FormatInstance } from '@nrec-align/mapping'
import { taskEither as TE } from 'fp-ts'
import { convert, type Output } from '../convert.ts'
import type { Input } from '../input.ts'
import type { ConvertRequest } from '../pipeline/request.ts'
import type { Report } from '../report/report.ts'
import { type ValidateOptions, validate } from '../validate.ts'
import { RunFailure } from './run-failure.ts'

const failure = (error: unknown): RunFailure => new RunFailure(error)

/**
 * `validate` as a `TaskEither`: the report of bad data is on the right, a run that could not be done on the left.
 *
 * @param format the format the files should have
 * @param input one file or several
 * @param options tables, codes and policies
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { validateTask } from '@nrec-align/convert/fp-ts'
 * import { oneroster } from '@nrec-align/format-oneroster'
 * import { inputFile } from '@nrec-align/io'
 *
 * const result = await validateTask(oneroster(), inputFile('orgs.csv', ''))()
 * assert.equal(result._tag === 'Left' && result.left.code, 'empty-file')
 * ```
 */
export const validateTask = (
  format: FormatInstance,
  input: Input | readonly Input[],
  options: ValidateOptions = {},
): TE.TaskEither<RunFailure, Report> => TE.tryCatch(() => validate(format, input, options), failure)

/**
 * `convert` as a `TaskEither`.
 *
 * @param request sources, target and policies
 * @param save takes each output as it is made; the run waits for it
 * @returns the report once everything is saved; a failure of `save` is on the left as well
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { convertTask } from '@nrec-align/convert/fp-ts'
 * import { clearImpact } from '@nrec-align/format-clear-impact'
 *
 * const save = (output: { stream: ReadableStream }) => new Response(output.stream).arrayBuffer()
 * const task = convertTask({ sources: [{ from: clearImpact(), input: [] }], to: 'canonical' }, save)
 * const result = await task()
 * assert.equal(result._tag, 'Right')
 * ```
 */
export const convertTask = (
  request: ConvertRequest,
  save: (output: Output) => Promise<unknown>,
): TE.TaskEither<RunFailure, Report> =>
  TE.tryCatch(async () => {
    const run = convert(request)
    for await (const output of run.outputs) await save(output)
    return run.report
  }, failure)
