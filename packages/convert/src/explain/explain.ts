import { beginRun, isRewrite } from '../pipeline/begin.ts'
import { combineInMemory } from '../pipeline/combine.ts'
import type { ConvertRequest } from '../pipeline/request.ts'
import { CannotExplain } from './cannot-explain.ts'
import type { CellSource } from './cell-source.ts'
import { commonCell } from './common-cell.ts'
import { copiedCell } from './copied-cell.ts'
import type { CellExplanation, ExplainedField, Origin, RecordExplanation } from './explanation.ts'
import { fieldOf } from './field-of.ts'
import { inputsOf } from './inputs-of.ts'
import { namedRecords } from './named-records.ts'
import type { CellQuestion, ExplainOptions, RecordQuestion } from './question.ts'
import { telling } from './shown.ts'
import { StatementCollector } from './statements.ts'
import { type FoundCell, targetCell } from './target-cell.ts'

const originOf = (source: CellSource, fields: readonly ExplainedField[]): Origin => {
  if (source.kind === 'fields') return { kind: 'fields', fields, codes: source.codes }
  if (source.kind === 'default') return { kind: 'default', reason: source.reason, fields }
  if (source.kind !== 'blank') return { kind: source.kind }
  const { because, reason, findings } = source
  return { kind: 'blank', because, ...(reason === undefined ? {} : { reason }), fields, findings }
}

/** The request without whoever listens to its run: a question is asked, nothing is reported. */
const unheard = ({ onIssue: _heard, onProgress: _shown, ...request }: ConvertRequest): ConvertRequest => request

const cellOf = async (asked: ConvertRequest, question: CellQuestion, values: boolean): Promise<CellExplanation> => {
  const request = unheard(asked)
  const begun = await beginRun(request, undefined)
  const answer = telling(values, begun.plan?.loss ?? [])
  if (isRewrite(request, begun.sources.slice(begun.tables))) return copiedCell(begun, question, answer)
  if (request.unmerged === true)
    throw new CannotExplain('nothing-combined', 'With unmerged records nothing is combined: each line names its record')
  const combined = await combineInMemory(request, begun)
  const inputs = inputsOf(combined)
  const { source, ...found }: FoundCell =
    request.to === 'canonical'
      ? commonCell(combined, question, answer.show)
      : await targetCell(request, request.to, begun, combined, question, answer.show)
  const wanted = 'wanted' in source ? source.wanted : []
  const collector = new StatementCollector(wanted, answer)
  if (wanted.length > 0) await combineInMemory(request, await beginRun(request, undefined), { watch: collector })
  const fields = wanted.map((field) => fieldOf(field, { collector, sources: begun.sources, show: answer.show }))
  return { kind: 'cell', ...found, origin: originOf(source, fields), inputs }
}

/**
 * Explains a cell of what a conversion writes, or what became of a source record that an error report names.
 *
 * The conversion is run again, and read twice where records have to be looked up: time and memory are those of two
 * conversions, and nothing is written. A conversion that nobody asks about pays nothing.
 *
 * @param request the conversion, as `convert` takes it
 * @param question a cell by file, record and column; or `named`, what the error report of the receiving system calls a record
 * @param options whether values may stand in the answer, and not only their shapes
 * @returns plain JSON: where the cell comes from, who says what, who is believed and why
 * @throws {CannotExplain} for a file, column or record that does not exist
 * @throws whatever `convert` rejects with
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { explain } from '@nrec-align/convert'
 * import { oneroster } from '@nrec-align/format-oneroster'
 * import { inputFile } from '@nrec-align/io'
 *
 * const orgs = inputFile('orgs.csv', 'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\r\no-1,,,Example School,school,,\r\n')
 * const request = { sources: [{ from: oneroster(), input: [orgs] }], to: 'canonical' } as const
 * const { origin } = await explain(request, { file: 'organization', record: 1, column: 'name' })
 * const [field] = origin.kind === 'fields' ? origin.fields : []
 * assert.deepEqual(field?.statements.map(({ file, line, why }) => [file, line, why]), [['orgs.csv', 2, 'only-one']])
 * ```
 */
export function explain(
  request: ConvertRequest,
  question: CellQuestion,
  options?: ExplainOptions,
): Promise<CellExplanation>
export function explain(
  request: ConvertRequest,
  question: RecordQuestion,
  options?: ExplainOptions,
): Promise<RecordExplanation>
export async function explain(
  request: ConvertRequest,
  question: CellQuestion | RecordQuestion,
  { showValues = false }: ExplainOptions = {},
): Promise<CellExplanation | RecordExplanation> {
  return 'named' in question
    ? namedRecords(unheard(request), question.named, showValues)
    : cellOf(request, question, showValues)
}
