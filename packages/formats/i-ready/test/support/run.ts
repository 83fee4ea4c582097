import { readdirSync, readFileSync } from 'node:fs'
import { type InputFile, inputFile } from '@nrec-align/io'
import type { FormatInstance } from '@nrec-align/mapping'
import { type CommonEntity, countsOf as counts, type TestRun, testRun } from '@nrec-align/testkit'

/** What a run made of some files. */
export interface Ran extends TestRun {
  /** `layout record column code`, in order. */
  readonly findings: readonly string[]
}

/** Files of a folder by their names. */
export const filesIn = (folder: URL, names: readonly string[] = readdirSync(folder)): readonly InputFile[] =>
  names.map((name) => inputFile(name, new Uint8Array(readFileSync(new URL(encodeURIComponent(name), folder)))))

/** The files of a fixture folder. */
export const fixture = (name: string): readonly InputFile[] =>
  filesIn(new URL(`../../fixtures/${name}/`, import.meta.url))

/** Converts files to the common record. */
export const run = async (from: FormatInstance, input: readonly InputFile[]): Promise<Ran> => {
  const ran = await testRun({ sources: [{ name: 'sample', from, input }], to: 'canonical' })
  const findings = ran.issues.map(({ layout, record, column, code }) => [layout, record, column ?? '-', code].join(' '))
  return { ...ran, findings }
}

/** What became of the records of each layout: good, skipped and set aside. */
export const countsOf = ({ report }: Ran) => counts(report)

/** An entity without the members that every one has. */
export const own = ({ id: _id, identifiers: _identifiers, sources: _sources, ...rest }: CommonEntity): CommonEntity =>
  rest
