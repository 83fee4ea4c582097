import { readFileSync } from 'node:fs'
import type { Report } from '@nrec-align/convert'
import { type InputFile, inputFile } from '@nrec-align/io'
import { type CommonEntity, testRun } from '@nrec-align/testkit'
import { studentTracker } from '../../src/index.ts'

/** What files were read as. */
export interface Read {
  readonly report: Report
  /** `record column code`, in order. */
  readonly findings: readonly string[]
  readonly entities: (name: string) => readonly CommonEntity[]
}

/** Findings about students and schools that are only named: no file of these has a row of their own for them. */
const ONLY_NAMED = 'named-but-no-record'

/** Whose numbers the sample has. */
export const options = { studentIdSystem: 'local@sampleton', uniqueIdSystem: 'local@sampleton' } as const

/** Reads files into the common record. */
export const read = async (input: readonly InputFile[]): Promise<Read> => {
  const { report, issues, entities } = await testRun({
    sources: [{ name: 'sample', from: studentTracker({ options }), input }],
    to: 'canonical',
  })
  const told = issues.filter(({ code }) => code !== ONLY_NAMED)
  return { report, findings: told.map(({ record, column, code }) => `${record} ${column ?? '-'} ${code}`), entities }
}

/** A file of the fixtures. */
export const fixture = (path: string): InputFile =>
  inputFile(
    path.split('/').at(-1) ?? path,
    new Uint8Array(readFileSync(new URL(`../../fixtures/${path}`, import.meta.url))),
  )
