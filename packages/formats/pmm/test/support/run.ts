import { readdirSync, readFileSync } from 'node:fs'
import type { Canonical, Report } from '@nrec-align/convert'
import { type InputFile, inputFile } from '@nrec-align/io'
import type { FormatInstance } from '@nrec-align/mapping'
import { countsOf as counts, testRun } from '@nrec-align/testkit'

/** What a run made of some files. */
export interface Ran {
  readonly report: Report
  /** `layout record column code`, in order. */
  readonly findings: readonly string[]
  /** Text of each data file, by name. */
  readonly data: ReadonlyMap<string, string>
}

/** The CSV files of a folder, but for those left out. */
export const filesIn = (folder: URL, without: readonly string[] = []): readonly InputFile[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.csv') && !without.includes(name))
    .map((name) => inputFile(name, new Uint8Array(readFileSync(new URL(name, folder)))))

/** The files of a fixture folder. */
export const fixture = (name: string, without?: readonly string[]): readonly InputFile[] =>
  filesIn(new URL(`../../fixtures/${name}/`, import.meta.url), without)

/** Converts files and waits for all of it. */
export const run = async (
  from: FormatInstance,
  input: readonly InputFile[],
  to: FormatInstance | Canonical = 'canonical',
): Promise<Ran> => {
  const { report, issues, files } = await testRun({ sources: [{ name: 'sample', from, input }], to, normalise: true })
  const findings = issues.map(({ layout, record, column, code }) => [layout, record, column ?? '-', code].join(' '))
  const data = new Map(
    [...files].flatMap(([path, text]) => (path.startsWith('data/') ? [[path.slice('data/'.length), text]] : [])),
  )
  return { report, findings, data }
}

/** What became of the records of each file: good, skipped and set aside. */
export const countsOf = ({ report }: Ran) => counts(report)

/** The files that were written, to be read again. */
export const written = ({ data }: Ran): readonly InputFile[] => [...data].map(([name, text]) => inputFile(name, text))

/** An entity of the common record, without its identifiers and sources. */
export type Entity = Readonly<Record<string, unknown>>

/** The entities of one kind, by the id of their record in the org. */
export const entities = ({ data }: Ran, kind: string): ReadonlyMap<string, Entity> =>
  new Map(
    (data.get(`${kind}.ndjson`) ?? '')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const { id, identifiers: _identifiers, sources: _sources, ...rest } = JSON.parse(line) as Entity
        return [String(id), rest]
      }),
  )
