import { readFileSync } from 'node:fs'
import type { Report } from '@nrec-align/convert'
import { type InputFile, inputFile } from '@nrec-align/io'
import type { Issue } from '@nrec-align/mapping'
import { type CommonEntity as Entity, testRun } from '@nrec-align/testkit'
import { staar } from '../../src/index.ts'

/** What a file was read as. */
export interface Read {
  readonly report: Report
  readonly issues: readonly Issue[]
  /** `record column code`, in order, of everything but campuses that are only named. */
  readonly findings: readonly string[]
  readonly entities: (name: string) => readonly Entity[]
  /** The records that were set aside. */
  readonly rejects: string
  /** Every text that left the run. */
  readonly everything: string
}

/** The results of the student with a number, by assessment. */
export const resultsOf = (read: Read, student: string): Readonly<Record<string, Entity>> =>
  Object.fromEntries(
    read
      .entities('assessmentResult')
      .filter((result) => result['student'] === `us-tx.unique-id/${student}`)
      .map((result) => [String(result['assessment']), result]),
  )

/** Reads files into the common record. */
export const read = async (input: readonly InputFile[], variant?: string): Promise<Read> => {
  const source = { name: 'sample', from: staar(), input }
  const { report, issues, files, entities } = await testRun({
    sources: [variant === undefined ? source : { ...source, variant }],
    to: 'canonical',
  })
  return {
    report,
    issues,
    // A campus has no record of its own in these files, which is said once a run; and made-up students share a name.
    findings: issues
      .filter(({ code }) => code !== 'named-but-no-record' && code !== 'possible-duplicate-person')
      .map(({ record, column, code }) => `${record} ${column ?? '-'} ${code}`),
    entities,
    rejects: [...files].map(([name, text]) => (name.startsWith('rejects/') ? text : '')).join(''),
    everything: [...files.values(), JSON.stringify(report), JSON.stringify(issues)].join('\n'),
  }
}

/** A file of the fixtures. */
export const fixture = (path: string): InputFile =>
  inputFile(
    path.split('/').at(-1) ?? path,
    new Uint8Array(readFileSync(new URL(`../../fixtures/${path}`, import.meta.url))),
  )
