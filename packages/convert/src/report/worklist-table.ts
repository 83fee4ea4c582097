import { type ByteSink, type CellWriter, xlsxWriter } from '@nrec-align/io'
import { startTable } from './csv.ts'
import { issueWords, severityWords } from './issue-words.ts'
import type { Worklist, WorklistRow } from './worklist.ts'

const warning =
  'This list contains student ids. Keep it where student records are kept, and delete it when the work is done.'

const header = [
  'school',
  'student',
  'file',
  'line',
  'record',
  'column',
  'severity',
  'what is wrong',
  'what to do',
  'done',
]

const rowOf = ({ school, student, issue }: WorklistRow): readonly string[] => {
  const { wrong, fix } = issueWords(issue)
  const line = issue.line === 0 ? '' : String(issue.line)
  const place = [issue.file, line, String(issue.record), issue.column ?? '']
  return [school, student, ...place, severityWords[issue.severity], wrong, fix, '']
}

const fill = async (table: CellWriter, worklist: Worklist): Promise<void> => {
  table.write(header)
  for (const row of worklist.sorted()) table.write(rowOf(row))
  if (worklist.more > 0) table.write([`${worklist.more} more findings are not listed; correct these and run again.`])
  await table.end()
}

/**
 * Writes the findings with school and student, for the people who correct them; the first row says that it holds student ids.
 *
 * @param sink where it goes
 * @param worklist of a run that was asked to keep one
 * @param kind of file
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { runValidation, writeWorklist } from '@nrec-align/convert'
 * import { memorySink } from '@nrec-align/io'
 *
 * const { context } = await runValidation({ sources: [], worklist: true })
 * const sink = memorySink()
 * if (context.worklist !== undefined) await writeWorklist(sink, context.worklist, 'csv')
 * assert.match(new TextDecoder().decode(sink.bytes()), /contains student ids/)
 * ```
 */
export const writeWorklist = async (sink: ByteSink, worklist: Worklist, kind: 'csv' | 'xlsx'): Promise<void> => {
  if (kind === 'csv') return fill(startTable(sink, [warning]), worklist)
  const workbook = xlsxWriter(sink)
  await fill(workbook.sheet('to correct', [warning]), worklist)
  await workbook.close()
}
