import type { Destination } from '../pipeline/context.ts'
import type { RunResult } from '../pipeline/run.ts'
import { writeIssueList } from '../report/issue-list.ts'
import { reportPage } from '../report/page/report-page.ts'
import type { Report } from '../report/report.ts'
import { writeUnknownCodes } from '../report/unknown-code-list.ts'

const writeText = async (files: Destination, path: string, text: string): Promise<void> => {
  const sink = files.create(path)
  await sink.write(new TextEncoder().encode(text))
  await sink.close()
}

/** Writes what a run has to say, beside its data. */
export const writeReports = async (
  files: Destination,
  report: Report,
  { context }: RunResult,
  audience: 'internal' | 'public',
): Promise<void> => {
  await writeIssueList(files.create('issues.csv'), context.issues.counts())
  const codes = context.unknownCodes.list()
  if (codes.length > 0) await writeUnknownCodes(files.create('unknown-codes.csv'), codes)
  await writeText(files, 'report.json', `${JSON.stringify(report, undefined, 2)}\n`)
  await writeText(files, 'report.html', reportPage(report, audience))
}
