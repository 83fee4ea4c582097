import type { Report } from '@nrec-align/convert'
import type { InputFile } from '@nrec-align/io'
import type { FormatInstance } from '@nrec-align/mapping'
import { type CommonEntity, testRun } from './test-run.ts'

/** What files of a format were read as. */
export interface SampleRead {
  readonly report: Report
  /** `record column code` of each finding, in order. */
  readonly findings: readonly string[]
  readonly entities: (kind: string) => readonly CommonEntity[]
}

/** A finding about a body or person that is only named, which a file of counts or results makes for every one of them. */
const ONLY_NAMED = 'named-but-no-record'

/**
 * Reads files of one format into the common record, as of a source called `sample`.
 *
 * @param from - The format with its options.
 * @param input - Its files.
 * @returns The records and findings, but those about records that are only named.
 * @example
 * ```ts
 * import { calpads } from '@nrec-align/format-calpads'
 * import { readSample } from '@nrec-align/testkit'
 *
 * const { entities } = await readSample(calpads(), [])
 * console.assert(entities('person').length === 0)
 * ```
 */
export const readSample = async (from: FormatInstance, input: readonly InputFile[]): Promise<SampleRead> => {
  const { report, issues, entities } = await testRun({ sources: [{ name: 'sample', from, input }], to: 'canonical' })
  const told = issues.filter(({ code }) => code !== ONLY_NAMED)
  return { report, findings: told.map(({ record, column, code }) => `${record} ${column ?? '-'} ${code}`), entities }
}
