import { readFileSync } from 'node:fs'
import { type InputFile, inputFile } from '@nrec-align/io'
import { readSample, type SampleRead } from '@nrec-align/testkit'
import { edfacts } from '../../src/index.ts'

/** Reads files into the common record. */
export const read = (input: readonly InputFile[]): Promise<SampleRead> =>
  readSample(edfacts({ options: { schoolYear: '2020' } }), input)

/** A file of the fixtures, or of another folder beside this one. */
export const fixture = (path: string): InputFile =>
  inputFile(
    path.split('/').at(-1) ?? path,
    new Uint8Array(readFileSync(new URL(path.startsWith('.') ? path : `../../fixtures/${path}`, import.meta.url))),
  )
