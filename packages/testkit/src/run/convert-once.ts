import { type ConvertRequest, type Report, runConversion } from '@nrec-align/convert'
import type { Issue } from '@nrec-align/mapping'
import { memoryDestination } from './memory-destination.ts'

/** What one run made, kept in memory. */
export interface Converted {
  readonly report: Report
  /** All findings in the order they were made. */
  readonly issues: readonly Issue[]
  /** Data files, unpacked, by name. */
  readonly data: ReadonlyMap<string, Uint8Array>
  /** Files of records that were set aside, by name. */
  readonly rejects: ReadonlyMap<string, Uint8Array>
}

const under = (files: ReadonlyMap<string, Uint8Array>, folder: string): ReadonlyMap<string, Uint8Array> =>
  new Map([...files].flatMap(([path, bytes]) => (path.startsWith(folder) ? [[path.slice(folder.length), bytes]] : [])))

/** Runs one conversion in memory. */
export const convertOnce = async (request: ConvertRequest): Promise<Converted> => {
  const destination = memoryDestination()
  const issues: Issue[] = []
  const { report } = await runConversion({ ...request, onIssue: (issue) => issues.push(issue) }, { files: destination })
  const files = destination.files()
  return { report, issues, data: under(files, 'data/'), rejects: under(files, 'rejects/') }
}
