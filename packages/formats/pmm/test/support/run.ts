import { readdirSync, readFileSync } from 'node:fs'
import { type Canonical, convert, type Report } from '@nrec-align/convert'
import { type InputFile, inputFile } from '@nrec-align/io'
import type { FormatInstance } from '@nrec-align/mapping'

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
  const findings: string[] = []
  const { outputs, report } = convert({
    sources: [{ name: 'sample', from, input }],
    to,
    normalise: true,
    onIssue: ({ layout, record, column, code }) => findings.push([layout, record, column ?? '-', code].join(' ')),
  })
  const data = new Map<string, string>()
  for await (const { name, stream } of outputs) {
    const text = await new Response(stream).text()
    if (name.startsWith('data/')) data.set(name.slice('data/'.length), text)
  }
  return { report: await report, findings, data }
}

/** What became of the records of each file: good, skipped and set aside. */
export const countsOf = ({ report }: Ran): Readonly<Record<string, readonly [number, number, number]>> =>
  Object.fromEntries(
    report.sources
      .flatMap(({ files }) => files)
      .map(({ layout, converted, skipped, rejected }) => [layout, [converted, skipped, rejected]]),
  )

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
