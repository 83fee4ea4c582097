import { readFileSync } from 'node:fs'
import type { Report } from '@nrec-align/convert'
import { type InputFile, inputFile } from '@nrec-align/io'
import type { FormatInstance } from '@nrec-align/mapping'
import { countsOf as counts, type CommonEntity as Entity, testRun } from '@nrec-align/testkit'
import { peims } from '../../src/index.ts'

export type { CommonEntity as Entity } from '@nrec-align/testkit'

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
  const { report, issues, files, entities } = await testRun({
    sources: [{ name: 'fall', from: choice.from ?? peims({ options }), input: [file] }],
    to: choice.to ?? 'canonical',
    tables: choice.tables ?? {},
    withFacets: choice.to === undefined,
  })
  return {
    report,
    findings: issues
      .filter(({ code }) => code !== 'named-but-no-record')
      .map(({ layout, record, column, code }) => [layout, record, column ?? '-', code].join(' ')),
    files,
    entities,
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
export const countsOf = ({ report }: Read) => counts(report)
