import { type ConvertRequest, type Report, runConversion } from '@nrec-align/convert'
import type { Issue } from '@nrec-align/mapping'
import { memoryDestination } from './memory-destination.ts'

/** A record of the common model as a file of lines holds it. */
export type CommonEntity = Readonly<Record<string, unknown>>

/** What one run made, kept in memory as text: for tests of a format. */
export interface TestRun {
  readonly report: Report
  /** All findings in the order they were made. */
  readonly issues: readonly Issue[]
  /** Every file the run wrote, by its path: `data/…` and `rejects/…`; those of a ZIP by their own. */
  readonly files: ReadonlyMap<string, string>
  /** The common records of one kind, in their order; none where the run wrote no such file. */
  entities(kind: string): readonly CommonEntity[]
}

/**
 * Runs one conversion and keeps all of it in memory.
 *
 * @param request what `convert` takes; `onIssue` is called as well
 * @returns the run once it is done; it rejects as `convert` does
 * @example
 * ```ts
 * import { inputFile } from '@nrec-align/io'
 * import { testRun } from '@nrec-align/testkit'
 *
 * const people = inputFile('person.ndjson', '{"id":"local@d1/1","firstName":"Testa"}\n')
 * const run = await testRun({ sources: [{ from: 'canonical', input: [people] }], to: 'canonical' })
 * console.assert(run.entities('person')[0]?.['firstName'] === 'Testa')
 * ```
 */
export const testRun = async (request: ConvertRequest): Promise<TestRun> => {
  const destination = memoryDestination()
  const issues: Issue[] = []
  const onIssue = (issue: Issue): void => {
    issues.push(issue)
    request.onIssue?.(issue)
  }
  const { report } = await runConversion({ ...request, onIssue }, { files: destination })
  const decoder = new TextDecoder()
  const files = new Map([...destination.files()].map(([path, bytes]) => [path, decoder.decode(bytes)]))
  return {
    report,
    issues,
    files,
    entities: (kind) =>
      (files.get(`data/${kind}.ndjson`) ?? '')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as CommonEntity),
  }
}

/**
 * A record without the names of its sources, which every run of one source repeats.
 *
 * @example
 * ```ts
 * import { withoutSources } from '@nrec-align/testkit'
 *
 * console.assert(!('sources' in withoutSources({ id: 'x/1', sources: ['sample'] })))
 * ```
 */
export const withoutSources = ({ sources: _sources, ...record }: CommonEntity): CommonEntity => record

/**
 * What became of the records of each layout: converted, skipped and set aside.
 *
 * @param report of a run in which each layout has one file
 * @example
 * ```ts
 * import { countsOf, testRun } from '@nrec-align/testkit'
 *
 * const { report } = await testRun({ sources: [], to: 'canonical' })
 * console.assert(Object.keys(countsOf(report)).length === 0)
 * ```
 */
export const countsOf = (
  report: Report,
): Readonly<Record<string, readonly [converted: number, skipped: number, rejected: number]>> =>
  Object.fromEntries(
    report.sources
      .flatMap(({ files }) => files)
      .map(({ layout, converted, skipped, rejected }) => [layout, [converted, skipped, rejected]]),
  )
