import { readdirSync, readFileSync } from 'node:fs'
import type { Canonical, Report } from '@nrec-align/convert'
import { type InputFile, inputFile } from '@nrec-align/io'
import type { FormatInstance } from '@nrec-align/mapping'
import { countsOf as counts, testRun } from '@nrec-align/testkit'
import { edFi } from '../../src/index.ts'

/** What a run made of some files. */
export interface Ran {
  readonly report: Report
  /** `layout record column code`, in order. */
  readonly findings: readonly string[]
  /** Text of each file, by name: `data/…` and `rejects/…`; those of a ZIP each by its own. */
  readonly files: ReadonlyMap<string, string>
}

/** The options of the fixtures. */
export const options: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL('../../fixtures/options.json', import.meta.url), 'utf8'),
)

/** Data Standard 5 with the options of the fixtures. */
export const five = edFi({ version: '5', options })

/** Data Standard 4 with the options of the fixtures. */
export const four = edFi({ version: '4', options })

/** The files of a folder. */
export const filesIn = (folder: URL): readonly InputFile[] =>
  readdirSync(folder).map((name) => inputFile(name, new Uint8Array(readFileSync(new URL(name, folder)))))

/** The files of a fixture folder. */
export const fixture = (name: string): readonly InputFile[] =>
  filesIn(new URL(`../../fixtures/${name}/`, import.meta.url))

/** A file of one resource, one object a line. */
export const lines = (resource: string, ...objects: readonly object[]): InputFile =>
  inputFile(`${resource}.jsonl`, objects.map((object) => `${JSON.stringify(object)}\n`).join(''))

/** How to run, where it is not the usual way. */
export interface Way {
  /** Write the source in its own format as it stood. */
  readonly rewrites?: true
}

/** Converts files and waits for all of it. */
export const run = async (
  from: FormatInstance,
  input: readonly InputFile[],
  to: FormatInstance | Canonical = 'canonical',
  { rewrites }: Way = {},
): Promise<Ran> => {
  const { report, issues, files } = await testRun({
    sources: [{ name: 'sample', from, input }],
    to,
    ...(rewrites === true ? {} : { normalise: true }),
  })
  const findings = issues.map(({ layout, record, column, code }) => [layout, record, column ?? '-', code].join(' '))
  return { report, findings, files }
}

/** What became of the records of each resource: converted, skipped and set aside. */
export const countsOf = ({ report }: Ran) => counts(report)

/** How often each kind of finding was made: `layout column code` → count. */
export const tallied = ({ findings }: Ran): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {}
  for (const finding of findings) {
    const [layout = '', , ...rest] = finding.split(' ')
    const key = [layout, ...rest].join(' ')
    counts[key] = (counts[key] ?? 0) + 1
  }
  return counts
}

/** Plain JSON. */
export type Json = Readonly<Record<string, unknown>>

/** The objects of a file of lines. */
export const objectsIn = ({ files }: Ran, name: string): readonly Json[] =>
  (files.get(`data/${name}`) ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Json)

/** The common records of one kind, without what says where they come from. */
export const entities = (ran: Ran, kind: string): readonly Json[] =>
  objectsIn(ran, `${kind}.ndjson`).map(({ sources: _sources, ...rest }) => rest)

/** The files that were written, to be read again. */
export const written = ({ files }: Ran): readonly InputFile[] =>
  [...files].flatMap(([name, text]) => (name.startsWith('data/') ? [inputFile(name.slice(5), text)] : []))
