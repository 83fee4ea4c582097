import type { Destination } from '../pipeline/context.ts'
import type { RunResult } from '../pipeline/run.ts'
import { writeIssueList } from './issue-list.ts'
import type { Audience } from './page/audience.ts'
import { reportPage } from './page/report-page.ts'
import type { Report } from './report.ts'
import { writeUnknownCodes } from './unknown-code-list.ts'

const writeText = async (files: Destination, path: string, text: string): Promise<void> => {
  const sink = files.create(path)
  await sink.write(new TextEncoder().encode(text))
  await sink.close()
}

/**
 * Writes what a run has to say beside its data: `issues.csv`, `report.json`, `report.html`, and `unknown-codes.csv` where a code
 * was unknown. Values of people stand in none of them.
 *
 * @param files where they go
 * @param report of the run, or as much of it as is to be shown
 * @param result what the run ended with
 * @param audience of the page: `public` leaves out records, and groups of fewer than 10 people
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import { runConversion, writeReports } from '@nrec-align/convert'
 * import { memorySink } from '@nrec-align/io'
 *
 * const names: string[] = []
 * const files = { create: (name: string) => (names.push(name), memorySink()) }
 * const result = await runConversion({ sources: [], to: 'canonical', dryRun: true }, { files })
 * await writeReports(files, result.report, result, 'internal')
 * assert.deepEqual(names, ['issues.csv', 'report.json', 'report.html'])
 * ```
 */
export const writeReports = async (
  files: Destination,
  report: Report,
  { context }: RunResult,
  audience: Audience,
): Promise<void> => {
  await writeIssueList(files.create('issues.csv'), context.issues.counts())
  const codes = context.unknownCodes.list()
  if (codes.length > 0) await writeUnknownCodes(files.create('unknown-codes.csv'), codes)
  await writeText(files, 'report.json', `${JSON.stringify(report, undefined, 2)}\n`)
  await writeText(files, 'report.html', reportPage(report, audience))
}
