import { readdirSync, readFileSync } from 'node:fs'
import { convert, type Report } from '@nrec-align/convert'
import { type InputFile, inputFile } from '@nrec-align/io'
import type { FormatInstance } from '@nrec-align/mapping'

/** An entity of the common record. */
export type Entity = Readonly<Record<string, unknown>>

/** What a run made of some files. */
export interface Ran {
  readonly report: Report
  /** `layout record column code`, in order. */
  readonly findings: readonly string[]
  /** The entities of one kind, in order of first appearance. */
  readonly entities: (kind: string) => readonly Entity[]
}

/** Files of a folder by their names. */
export const filesIn = (folder: URL, names: readonly string[] = readdirSync(folder)): readonly InputFile[] =>
  names.map((name) => inputFile(name, new Uint8Array(readFileSync(new URL(encodeURIComponent(name), folder)))))

/** The files of a fixture folder. */
export const fixture = (name: string): readonly InputFile[] =>
  filesIn(new URL(`../../fixtures/${name}/`, import.meta.url))

/** Converts files to the common record and waits for all of it. */
export const run = async (from: FormatInstance, input: readonly InputFile[]): Promise<Ran> => {
  const findings: string[] = []
  const { outputs, report } = convert({
    sources: [{ name: 'sample', from, input }],
    to: 'canonical',
    onIssue: ({ layout, record, column, code }) => findings.push([layout, record, column ?? '-', code].join(' ')),
  })
  const data = new Map<string, string>()
  for await (const { name, stream } of outputs) data.set(name, await new Response(stream).text())
  const entities = (kind: string): readonly Entity[] =>
    (data.get(`data/${kind}.ndjson`) ?? '')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Entity)
  return { report: await report, findings, entities }
}

/** What became of the records of each layout: good, skipped and set aside. */
export const countsOf = ({ report }: Ran): Readonly<Record<string, readonly [number, number, number]>> =>
  Object.fromEntries(
    report.sources
      .flatMap(({ files }) => files)
      .map(({ layout, converted, skipped, rejected }) => [layout, [converted, skipped, rejected]]),
  )

/** How many records were skipped, by reason. */
export const skippedIn = ({ report }: Ran): Readonly<Record<string, number>> =>
  Object.assign({}, ...report.sources.flatMap(({ files }) => files).map(({ skippedBecause }) => skippedBecause))

/** An entity without the members that every one has. */
export const own = ({ id: _id, identifiers: _identifiers, sources: _sources, ...rest }: Entity): Entity => rest
