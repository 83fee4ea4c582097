import { readFileSync } from 'node:fs'
import type { Report } from '@nrec-align/convert'
import { type InputFile, inputFile } from '@nrec-align/io'
import { type CommonEntity, testRun } from '@nrec-align/testkit'
import { edfacts } from '../../src/index.ts'

/** What files were read as. */
export interface Read {
  readonly report: Report
  /** `record column code`, in order. */
  readonly findings: readonly string[]
  readonly entities: (name: string) => readonly CommonEntity[]
}

/** Findings about bodies that are only named: a file of counts names every school. */
const ONLY_NAMED = 'named-but-no-record'

/** Reads files into the common record. */
export const read = async (input: readonly InputFile[]): Promise<Read> => {
  const { report, issues, entities } = await testRun({
    sources: [{ name: 'sample', from: edfacts({ options: { schoolYear: '2020' } }), input }],
    to: 'canonical',
  })
  const told = issues.filter(({ code }) => code !== ONLY_NAMED)
  return { report, findings: told.map(({ record, column, code }) => `${record} ${column ?? '-'} ${code}`), entities }
}

/** A file of the fixtures, or of another folder beside this one. */
export const fixture = (path: string): InputFile =>
  inputFile(
    path.split('/').at(-1) ?? path,
    new Uint8Array(readFileSync(new URL(path.startsWith('.') ? path : `../../fixtures/${path}`, import.meta.url))),
  )
