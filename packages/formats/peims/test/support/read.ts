import { readFileSync } from 'node:fs'
import { convert, type Report } from '@nrec-align/convert'
import { type InputFile, inputFile } from '@nrec-align/io'
import type { FormatInstance } from '@nrec-align/mapping'
import { peims } from '../../src/index.ts'

/** An entity of the common record. */
export type Entity = Readonly<Record<string, unknown>>

/** What a file was read as. */
export interface Read {
  readonly report: Report
  /** `layout record column code`, in order, of everything but campuses and districts that are only named. */
  readonly findings: readonly string[]
  readonly entities: (name: string) => readonly Entity[]
  /** Every file of the run by its path. */
  readonly files: ReadonlyMap<string, string>
  /** Every text that left the run. */
  readonly everything: string
}

/** The options of the fixtures. */
export const options = {
  schoolYear: '2014',
  leaverSchoolYear: '2013',
  hashKey: 'a key for these fixtures only',
} as const

/** Reads a file into the common record, or copies it. */
export const read = async (
  file: InputFile,
  choice: {
    readonly from?: FormatInstance
    readonly to?: FormatInstance
    readonly tables?: Readonly<Record<string, InputFile>>
  } = {},
): Promise<Read> => {
  const findings: string[] = []
  const issues: unknown[] = []
  const run = convert({
    sources: [{ name: 'fall', from: choice.from ?? peims({ options }), input: [file] }],
    to: choice.to ?? 'canonical',
    tables: choice.tables ?? {},
    withFacets: choice.to === undefined,
    onIssue: (issue) => {
      issues.push(issue)
      if (issue.code !== 'named-but-no-record')
        findings.push([issue.layout, issue.record, issue.column ?? '-', issue.code].join(' '))
    },
  })
  const files = new Map<string, string>()
  for await (const { name, stream } of run.outputs) files.set(name, await new Response(stream).text())
  const report = await run.report
  return {
    report,
    findings,
    files,
    entities: (name) =>
      (files.get(`data/${name}.ndjson`) ?? '')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Entity),
    everything: [...files.values(), JSON.stringify(report), JSON.stringify(issues)].join('\n'),
  }
}

/** A file of the fixtures. */
export const fixture = (path: string): InputFile =>
  inputFile(
    path.split('/').at(-1) ?? path,
    new Uint8Array(readFileSync(new URL(`../../fixtures/${path}`, import.meta.url))),
  )

/** The text of a file of the fixtures. */
export const textOf = (path: string): string =>
  readFileSync(new URL(`../../fixtures/${path}`, import.meta.url), 'latin1')

/** Counts of good, skipped and refused records by layout. */
export const countsOf = ({ report }: Read): Readonly<Record<string, readonly [number, number, number]>> =>
  Object.fromEntries(
    report.sources
      .flatMap(({ files }) => files)
      .map(({ layout, converted, skipped, rejected }) => [layout, [converted, skipped, rejected]]),
  )
